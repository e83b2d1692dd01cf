/** French verbs of action in -er, without their ending and without accents. */
const FRENCH_STEMS =
  "ajout amelior attir augment baiss chang complet conserv consacr cre developp diminu doubl economis fidelis form gagn gener hauss instaur lanc men mobilis organis port publi recrut recuper relev remplac rassembl test touch tripl vis".split(
    " ",
  );
// "-e" and "-ent" are left out: "forme", "change" or "porte" are as often a noun.
const FRENCH_ENDINGS = ["er", "ons", "ez", "eons", "era", "erons", "erez", "eront", "erai"];

/** French verbs of other kinds, in the forms that a goal begins with. */
const FRENCH_FORMS =
  "accroitre accroissons accueillir atteindre atteignons atteindra atteindrons batir conclure construire convertir convertissons elargir inscrire maintenir maintenons obtenir obtenons offrir offrons produire produisons raccourcir reduire reduisons reduira reduirons rejoindre rejoignons repondre repondons tenir vendre vendons vendra vendrons".split(
    " ",
  );

/** English verbs of action in their base form, as after "to" or "we will". */
const ENGLISH =
  "achieve acquire add answer attract boost bring build change close complete convert create cut decrease deliver develop double earn expand gain generate get grow halve hire improve increase keep launch lower maintain make move obtain organise organize produce publish raise reach recruit reduce replace reply retain run save sell shorten start test train triple win write".split(
    " ",
  );

const FORMS: ReadonlySet<string> = new Set([
  ...FRENCH_STEMS.flatMap((stem) => FRENCH_ENDINGS.map((ending) => stem + ending)),
  ...FRENCH_FORMS,
  ...ENGLISH,
]);

/** True when one of the words (lower case, without accents) is on our short list of verbs of action, in either language. */
export function hasActionVerb(words: readonly string[]): boolean {
  return words.some((word) => FORMS.has(word));
}
