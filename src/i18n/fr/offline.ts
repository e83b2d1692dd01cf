export const offline = {
  ready: "Une nouvelle version du cours est prête. Votre travail est conservé.",
  reload: "Recharger",
  later: "Plus tard",
};
