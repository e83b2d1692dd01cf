/** The path the site is published under, without a slash at its end: empty at the root of a host. */
export const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");
