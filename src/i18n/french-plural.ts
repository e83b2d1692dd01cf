/** True for a figure, as it is shown, that French follows with a singular: « 0 vente », « 1,5 vente ». A grouped « 1 234 » is not one. */
export function isSingular(figure: string): boolean {
  return /^[\u2212-]?[01](?:[.,]\d+)?$/.test(figure);
}
