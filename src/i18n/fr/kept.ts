/** Words of what this browser keeps: its copy in a file, and its end. */
export const kept = {
  copySave: "Garder une copie de tout dans un fichier",
  copyName: "retour cahier",
  copyOpen: "Reprendre une copie",
  copyUnmade:
    "La copie n’a pas pu être faite, faute de réseau. Rechargez la page quand le réseau reviendra, puis réessayez.",
  copyTaken: "La copie est reprise.",
  copyUndo: "Annuler la reprise",
  copyUndone: "Ce qui était ici avant est revenu.",
  copyNone: "Ce fichier n’est pas une copie faite ici. Choisissez-en un autre.",
  copyNewer: "Cette copie vient d’une version plus récente de ce site. Rechargez la page, puis réessayez.",
  erase: "Tout effacer",
  eraseText:
    "Vos réponses, vos résultats, votre cahier et vos réglages sont dans ce navigateur, et nulle part ailleurs.",
  eraseSure:
    "Effacer pour de bon tout ce que ce site garde dans ce navigateur? Rien ne pourra être récupéré.",
  eraseYes: "Oui, tout effacer",
  eraseNo: "Non, garder",
};
