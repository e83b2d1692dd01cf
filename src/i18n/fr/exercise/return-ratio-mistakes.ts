import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const ratioMistakes: Readonly<Record<string, MistakeWords>> = {
  "net-for-gross": {
    title: "c’est le ROI net",
    thought: "Vous avez retranché la mise avant de diviser.",
    why: "Le retour brut, lui, compte tout ce qui est revenu, la mise comprise.",
    next: "Divisez la valeur entière par la mise : 100 points de plus.",
  },
  "hundred-the-wrong-way": {
    title: "les 100 points vont dans l’autre sens",
    thought: "Vous avez déplacé le résultat de 100 points, du mauvais côté.",
    why: "Le brut est toujours 100 points au-dessus du net, et la valeur divisée par la mise est déjà brute.",
    next: "Divisez simplement la valeur par la mise.",
  },
  "margin-in-roas": {
    title: "le ROAS ignore la marge",
    thought: "Vous avez pris la marge plutôt que les ventes.",
    why: "C’est plus prudent, mais ce n’est pas ce que ce nom désigne : le ROAS compare des ventes à une dépense.",
    next: "Divisez les ventes elles-mêmes par la publicité.",
  },
  "all-costs": {
    title: "le ROAS ne compte que la publicité",
    thought: "Vous avez divisé par tous les coûts.",
    why: "C’est justement la faiblesse du ROAS : il oublie les heures et le reste.",
    next: "Divisez par la publicité seule.",
  },
  "net-for-roas": {
    title: "on ne retranche rien dans un ROAS",
    thought: "Vous avez retiré la publicité des ventes avant de diviser.",
    why: "Le ROAS est un rapport brut.",
    next: "Divisez les ventes par la publicité, sans rien retrancher.",
  },
  "all-revenue": {
    title: "toutes les ventes ne viennent pas des annonces",
    thought: "Vous avez compté aussi les autres ventes du mois.",
    why: "Ce serait le rapport de tout le chiffre d’affaires à la publicité, qui porte un autre nom.",
    next: "Ne gardez que les ventes amenées par les annonces.",
  },
  "one-is-enough": {
    title: "un ROAS de 1 fait perdre de l’argent",
    thought: "Vous avez pensé qu’un dollar de ventes rembourse un dollar de publicité.",
    why: "De ce dollar, une partie repart en marchandise : seule la marge rembourse.",
    next: "Divisez 1 par la part qui reste.",
  },
  "everything-counted": {
    title: "cela rembourse aussi le travail",
    thought: "Vous avez mis tous les coûts dans le calcul.",
    why: "C’est l’équilibre complet, plus juste; mais on demande ici celui de la publicité seule.",
    next: "Divisez 1 par la marge.",
  },
  "forgotten-margin": {
    title: "il manque la marge",
    thought: "Vous avez comparé tous les coûts à la publicité.",
    why: "Il faudrait que chaque dollar de ventes rembourse un dollar entier.",
    next: "Divisez aussi par la marge.",
  },
  "target-added": {
    title: "l’objectif se retranche de la marge",
    thought: "Vous avez ajouté à la marge ce que vous voulez garder.",
    why: "Plus on garde, moins il en reste pour la publicité.",
    next: "Retranchez l’objectif de la marge, puis divisez 1 par ce qui reste.",
  },
  "value-for-profit": {
    title: "c’est la valeur, mise comprise",
    thought: "Vous avez ajouté la mise au profit.",
    why: "Le profit est ce qui reste une fois la mise remboursée.",
    next: "Multipliez la mise par le ROI net seulement.",
  },
  "divided-by-rate": {
    title: "il faut multiplier par le taux",
    thought: "Vous avez divisé la mise par le pourcentage.",
    why: "Un pourcentage d’une mise est une part de cette mise : on multiplie.",
    next: "Multipliez la mise par le taux, 40 % valant 0,4.",
  },
  "percent-as-number": {
    title: "un pourcentage est une part",
    thought: "Vous avez multiplié par le nombre qui précède le signe %.",
    why: "40 % veut dire 0,4 : le résultat est cent fois trop grand.",
    next: "Divisez par 100.",
  },
  "added-twice": {
    title: "la mise est comptée deux fois",
    thought: "Vous avez pris le retour brut pour un net, et ajouté la mise.",
    why: "Le retour brut la contient déjà.",
    next: "Retranchez 100 points pour avoir le net, puis multipliez par la mise.",
  },
  "difference-of-ratios": {
    title: "des pourcentages de mises différentes ne se soustraient pas",
    thought: "Vous avez soustrait les deux ROI.",
    why: "Chacun se rapporte à sa propre mise : leur différence n’est le pourcentage de rien.",
    next: "Passez d’abord en argent, puis comparez.",
  },
  "one-side-only": {
    title: "c’est le profit de la grande seule",
    thought: "Votre calcul s’arrête au premier profit.",
    why: "La question demande de combien il dépasse l’autre.",
    next: "Retranchez le profit de la petite.",
  },
  "values-for-profits": {
    title: "les mises sont restées dedans",
    thought: "Vous avez comparé ce que chacune a rapporté en tout.",
    why: "Ces valeurs contiennent les mises, très inégales.",
    next: "Comparez les profits : mise × ROI net.",
  },
};
