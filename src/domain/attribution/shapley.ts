import { type Credits, type CustomerPath, creditByTouch } from "./customer-path.ts";

/**
 * Shapley credit of each channel, in conversions. A set of channels is worth the conversions of the paths that it
 * covers whole; for that worth the Shapley value has a closed form, each path's conversions split evenly over its
 * *different* channels, so it is exact for any number of them. Source: Shapley, "A value for n-person games" (1953).
 */
export function shapleyCredits(paths: readonly CustomerPath[]): Credits {
  return creditByTouch(paths, ({ touches }) => {
    const channels = new Set(touches).size;
    return touches.map((channel, index) => (touches.indexOf(channel) === index ? 1 / channels : 0));
  });
}
