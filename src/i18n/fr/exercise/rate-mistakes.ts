import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const rateMistakes: Readonly<Record<string, MistakeWords>> = {
  "by-impressions": {
    title: "c’est un taux par impressions",
    thought: "Vous avez divisé par le nombre d’affichages.",
    why: "La même personne peut voir plusieurs fois : les impressions ne comptent pas des gens.",
    next: "Divisez par la portée, c’est-à-dire par les personnes différentes.",
  },
  "by-followers": {
    title: "c’est un taux par abonnés",
    thought: "Vous avez divisé par le nombre d’abonnés.",
    why: "Tous n’ont pas vu la publication : ceux-là n’auraient pas pu réagir.",
    next: "Divisez par les personnes qui l’ont vue.",
  },
  "likes-only": {
    title: "une mention J’aime n’est pas la seule réaction",
    thought: "Vous n’avez compté que les mentions J’aime.",
    why: "Un commentaire ou un partage est aussi une interaction.",
    next: "Additionnez les trois avant de diviser.",
  },
  "interactions-for-people": {
    title: "ce sont des interactions, pas des personnes",
    thought: "Vous avez mis les interactions au numérateur.",
    why: "Quelqu’un qui commente trois fois compterait pour trois personnes.",
    next: "Prenez le nombre de personnes qui ont interagi.",
  },
  "multiplied-each": {
    title: "on divise par les interactions de chacun",
    thought: "Vous avez multiplié les interactions par leur nombre moyen par personne.",
    why: "Si chacun en fait plusieurs, il y a moins de personnes que d’interactions, et non davantage.",
    next: "Divisez les interactions par ce nombre moyen.",
  },
  "forgotten-posts": {
    title: "c’est le total de toutes les publications",
    thought: "Vous avez divisé par les abonnés, sans tenir compte du nombre de publications.",
    why: "Plus on publie, plus ce taux monte : il ne dit rien d’une publication.",
    next: "Divisez aussi par le nombre de publications.",
  },
  "by-reach": {
    title: "c’est la portée qui est au dénominateur",
    thought: "Vous avez divisé par les personnes atteintes.",
    why: "C’est un bon calcul, mais d’un autre taux : la question nomme une autre base.",
    next: "Relisez la base que nomme la question, et divisez par elle.",
  },
  "no-audience": {
    title: "c’est un nombre par publication",
    thought: "Vous avez divisé par les publications seulement.",
    why: "Ce nombre n’est pas un pourcentage : il n’a pas encore de base de personnes.",
    next: "Divisez-le encore par les abonnés, puis multipliez par 100.",
  },
  "by-end": {
    title: "la base est celle du départ",
    thought: "Vous avez divisé par les abonnés de la fin.",
    why: "Ce nombre contient déjà ce qu’on mesure : la base bouge avec le résultat.",
    next: "Prenez la base que nomme l’énoncé : le départ, ou la moyenne quand il le dit.",
  },
  "averaged-rates": {
    title: "une moyenne de taux n’est pas le taux de l’ensemble",
    thought: "Vous avez fait la moyenne des deux taux.",
    why: "L’annonce la plus affichée doit peser davantage, et cette moyenne leur donne le même poids.",
    next: "Divisez tous les clics par toutes les impressions.",
  },
  "all-clicks": {
    title: "tous les clics ne mènent pas au site",
    thought: "Vous avez pris tous les clics.",
    why: "Ils comprennent ceux qui ouvrent la photo, le profil ou « voir plus ».",
    next: "Prenez seulement les clics sur le lien.",
  },
  "whole-for-part": {
    title: "c’est le total, pas ce qui s’est ajouté",
    thought: "Vous avez divisé les abonnés de la fin par ceux du début.",
    why: "Une audience inchangée donnerait alors 100 %, et non 0 %.",
    next: "Retranchez le départ avant de diviser.",
  },
  "gross-gain": {
    title: "il manque les départs",
    thought: "Vous n’avez compté que les arrivées.",
    why: "Des abonnés sont partis dans le même mois : l’audience a moins grandi.",
    next: "Retranchez les départs des arrivées.",
  },
  "forgotten-removals": {
    title: "les comptes retirés ne sont plus là",
    thought: "Vous avez retranché les départs, sans les faux comptes retirés.",
    why: "Ils figuraient dans le nombre de départ : les retirer réduit l’audience aussi.",
    next: "Retranchez-les également.",
  },
  "base-too-wide": {
    title: "la base est trop large",
    thought: "Vous avez pris un nombre qui comprend des gens hors de la question.",
    why: "Ils n’ont pas eu l’occasion de faire ce que l’on compte, et font baisser le taux sans raison.",
    next: "Prenez ceux qui venaient d’atteindre l’étape juste avant.",
  },
  "base-too-late": {
    title: "cette base vient après",
    thought: "Vous avez divisé par le résultat, ou par une étape qui le suit.",
    why: "Une base est ce d’où l’on part : le résultat n’en est qu’une partie.",
    next: "Remontez d’une étape.",
  },
  "times-for-people": {
    title: "des affichages ne sont pas des personnes",
    thought: "Vous avez choisi les impressions pour compter des gens.",
    why: "Une personne qui voit trois fois y compte trois fois.",
    next: "Prenez le nombre de personnes différentes.",
  },
  "base-moved": {
    title: "la base a bougé",
    thought: "Vous avez choisi l’audience d’après la croissance.",
    why: "Elle contient déjà ce que l’on mesure.",
    next: "Prenez l’audience d’avant.",
  },
  "other-question": {
    title: "cette base répond à une autre question",
    thought: "Vous avez choisi une base que l’on voit souvent.",
    why: "Elle donne un bon taux, mais pas celui que demande cette question.",
    next: "Cherchez dans la phrase ce qui est compté, puis parmi quoi.",
  },
};
