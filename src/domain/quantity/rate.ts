/** A proportion, as a number: 0.035 means 3.5 %. A share is between 0 and 1; a return may lie outside. */
export type Rate = number;
