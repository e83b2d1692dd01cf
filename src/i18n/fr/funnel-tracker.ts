/** Sentences of the funnel tracker that hold figures; its other texts come with the page. */
export const funnelTracker = {
  titleGap: (step: string, rate: string, best: string, against: string) =>
    `Le goulot : ${step}, ${rate} contre ${best} pour ${against}`,
  gap: (share: string, sales: string) =>
    `C’est là que l’écart est le plus grand, en proportion. Faire aussi bien donnerait ${share} de ventes en plus, soit ${sales}.`,
  path: (visits: string, lead: string | null, close: string) =>
    lead === null
      ? `${visits} visites par mois, dont ${close} achètent`
      : `${visits} visites par mois, ${lead} de prospects, ${close} de ventes parmi eux`,
  planFollows: (path: string) => `Le calcul de votre ROI, en leçon 9, part de cet entonnoir : ${path}.`,
  planDiffers: (plan: string, funnel: string) =>
    `Le calcul de votre ROI compte autrement : ${plan}. Votre entonnoir donne ${funnel}.`,
};
