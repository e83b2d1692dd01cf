/** « de » before a name, elided before a vowel: « de dons », « d’abonnements ». */
export function of(name: string): string {
  return /^[aeiouyéèêâîôœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
