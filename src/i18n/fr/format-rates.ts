export const formatRates = {
  title: "Photos et vidéos courtes se valent; carrousels et stories sont loin devant",
  caption: "Publications Instagram de Café Merisier en six mois; hachuré, l’intervalle à 95 %.",
  format: "Format",
  posts: "Publications",
  clicks: "Clics sur affichages",
  rate: "Taux de clics",
  interval: "Intervalle",
  outOf: (clicks: string, shown: string) => `${clicks} sur ${shown}`,
  between: (low: string, high: string) => `${low} à ${high}`,
  formats: { photo: "Photo", reel: "Vidéo courte (reel)", carousel: "Carrousel", story: "Story" } as Readonly<
    Record<string, string>
  >,
};
