/** A day that a goal can aim at, whatever day it is today. */
export const DEADLINE = `${new Date().getFullYear() + 1}-06-30`;
