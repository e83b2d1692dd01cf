import type { Piece } from "../../domain/report/line-pieces.ts";
import type { TellingName } from "../../domain/report/tellings.ts";

const names: Record<TellingName, string> = {
  "on-revenue": "Sur le chiffre d’affaires",
  "without-staff": "Sans les heures",
  gross: "Retour brut, dit « ROI »",
  net: "ROI net, ventes conclues",
  "at-end": "ROI net, au dernier jour",
};

const why: Record<TellingName, string> = {
  "on-revenue": "Prend les ventes pour la valeur. Il resterait à payer le café, l’envoi et les frais.",
  "without-staff": "Oublie le temps de travail. Ces heures auraient rapporté ailleurs.",
  gross: "Juste, mais mal nommé : la mise y passe pour un gain. L’écart est toujours de cent points.",
  net: "C’est celui qui tient : valeur moins investissement, sur investissement, une fois les ventes conclues.",
  "at-end": "Mesuré trop tôt. Les coûts sont tous là, mais une partie des ventes est encore en route.",
};

const pieces: Record<Piece, string> = {
  net: "dire « net »",
  money: "donner la somme",
  period: "donner la période",
  staff: "dire ce qui est compté",
  closed: "dire quand on a mesuré",
  range: "donner la fourchette",
};

const misreadings: Record<Piece, string> = {
  net: "C’est peut-être un retour brut, et donc une perte.",
  money: "C’est peut-être le rendement d’un billet de vingt.",
  period: "C’est peut-être le meilleur mois.",
  staff: "On a peut-être oublié les heures.",
  closed: "Des ventes manquent peut-être, ou viennent d’ailleurs.",
  range: "On croira ce chiffre sûr.",
};

/** Figures of a campaign, written out. */
export type ShownFigures = Readonly<Record<"roi" | "profit" | "months" | "low" | "high", string>>;

/** Words of the lesson on the report. */
export const report = {
  tellings: {
    title: (lowest: string, highest: string) => `La même campagne se raconte de ${lowest} à ${highest}`,
    none: "Rien n’est investi : aucun rendement n’est défini",
    caption:
      "Cinq façons de dire ce qu’elle a rapporté. Choisissez-en une pour savoir ce qu’elle laisse de côté.",
    names,
    why,
    choose: "Une seule de ces cinq lignes peut aller dans un rapport sans explication. Laquelle?",
    tableCaption: "La même campagne, dite de cinq façons",
    head: ["Façon de dire", "Rendement"] as readonly string[],
  },
  line: {
    title: (open: number) =>
      open === 0
        ? "Plus aucun contresens possible"
        : open === 1
          ? "Un contresens reste possible"
          : `${open} contresens restent possibles`,
    caption: "Ajoutez à la phrase ce qu’il lui faut. Chaque précision ferme une façon de mal la lire.",
    say: ({ roi, profit, months, low, high }: ShownFigures, put: readonly Piece[]) =>
      [
        `Nos réseaux ont un ROI ${put.includes("net") ? "net " : ""}de ${roi}`,
        put.includes("money") ? `, soit ${profit}` : "",
        put.includes("period") ? ` en ${months}` : "",
        put.includes("staff") ? ", heures comprises" : "",
        put.includes("closed") ? ", une fois les ventes conclues" : "",
        put.includes("range") ? `; neuf fois sur dix, il va de ${low} à ${high}` : "",
        ".",
      ].join(""),
    pieces,
    misreadings,
  },
  own: {
    title: "Votre rapport",
    intro:
      "Décrivez chaque variable : où vous l’avez lue, pour quelle période, et pourquoi cette valeur. Le rapport se compose en dessous.",
    empty:
      "Votre cahier n’a pas encore de chiffres. La leçon 9 les demande en dix champs; le rapport les décrira. Vous pouvez déjà écrire ses limites.",
    fields: {
      reader: "Pour qui est ce rapport",
      limits: "Ce que ces chiffres ne montrent pas",
      nextStep: "La suite",
    },
    examples: {
      reader: "Une personne, et ce qu’elle décidera en le lisant",
      limits: "Ce que vous n’avez pas pu compter, et ce que vous avez supposé",
      nextStep: "Qui fait quoi, et quand on relira ce rapport",
    },
    unreached:
      "Le rapport n’a pas pu être composé, faute de réseau. Rechargez la page quand le réseau reviendra : ce que vous avez écrit est gardé.",
    print: "Imprimer le rapport",
  },
};
