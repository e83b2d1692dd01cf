/** The token `paper` of the light theme: browsers read no OKLCH here. */
const PAPER = "#f1f6f0";

/** What an installed copy of the course calls itself. `base` is the site's path, with its last slash. */
export function webManifest(base: string) {
  return {
    id: base,
    name: "Retour",
    short_name: "Retour",
    description: "Mesurer ce que rapportent les réseaux sociaux · Measure what social media returns",
    lang: "fr-CA",
    dir: "ltr",
    start_url: base,
    scope: base,
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    categories: ["education", "business"],
    icons: [
      icon("icon.svg", "any", "image/svg+xml"),
      icon("icon-192.png", "192x192"),
      icon("icon-512.png", "512x512"),
      icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
    ].map((entry) => ({ ...entry, src: base + entry.src })),
  };
}

function icon(src: string, sizes: string, type = "image/png", purpose = "any") {
  return { src, sizes, type, purpose };
}
