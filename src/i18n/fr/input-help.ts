import type { InputField } from "../../domain/simulation/inputs.ts";

type Help = { readonly means: string; readonly where: string };

/** For each input of the simulator: what it means, and where to find one's own figure. */
export const inputHelp: Record<InputField, Help> = {
  months: {
    means: "Nombre de mois où l’on publie, annonce et paie. Les ventes peuvent arriver plus tard.",
    where: "Votre plan de campagne, du premier mois de dépense au dernier.",
  },
  salesCycle: {
    means:
      "Mois écoulés entre un clic et la dernière vente qu’il peut amener. À zéro, tout se vend dans le mois du clic.",
    where:
      "Comparez la date du premier contact et celle de la vente dans votre logiciel de vente (CRM) ou vos factures, client par client.",
  },
  orderValue: {
    means: "Montant moyen d’une vente, sans les taxes et une fois les retours déduits.",
    where:
      "Le rapport des ventes de votre boutique ou votre comptabilité : ventes nettes divisées par nombre de commandes.",
  },
  margin: {
    means:
      "Part d’une vente qui reste après la marchandise, la livraison, les frais de paiement et les autres coûts qui montent avec elle.",
    where:
      "Votre comptabilité : prix de vente moins coûts variables, divisé par le prix de vente. Votre comptable l’a souvent.",
  },
  adSpend: {
    means:
      "Ce que l’on paie chaque mois à la plateforme pour afficher des annonces, sans les frais d’agence.",
    where:
      "« Montant dépensé » dans le Gestionnaire de publicités de Meta, ou la facture mensuelle de chaque plateforme.",
  },
  costPerMille: {
    means: "Prix de mille affichages payés (CPM).",
    where:
      "La colonne CPM du Gestionnaire de publicités de Meta ou de TikTok Ads Manager; ailleurs, dépense divisée par impressions, fois mille.",
  },
  followers: {
    means: "Personnes abonnées au compte au début de la campagne.",
    where:
      "Le profil du compte, ou ses statistiques. Ne les additionnez pas d’un réseau à l’autre, car ce sont en partie les mêmes gens.",
  },
  postsPerMonth: {
    means: "Publications non payées par mois, tous formats confondus.",
    where:
      "Comptez celles des trois derniers mois dans le compte ou le calendrier de publication, puis divisez par trois.",
  },
  reachPerPost: {
    means:
      "Personnes qui voient une publication, en part du nombre d’abonnés. Elle peut compter des gens qui ne sont pas abonnés.",
    where:
      "La portée de vos dix dernières publications, dans les statistiques d’Instagram ou de votre page; faites la moyenne et divisez par vos abonnés.",
  },
  followerGrowth: {
    means: "Abonnés gagnés moins abonnés perdus dans un mois, en part de ceux du début du mois.",
    where:
      "Notez le nombre d’abonnés au même jour de deux mois de suite. Les statistiques du compte montrent souvent les deux mouvements.",
  },
  clickThroughRate: {
    means: "Part des affichages, payés ou non, qui finissent par un clic vers votre site.",
    where:
      "« Clics sur le lien » divisés par « Impressions » chez Meta, « CTR (destination) » chez TikTok. Évitez « CTR (tous) », qui compte aussi les mentions J’aime.",
  },
  visits: {
    means: "Visites que le canal amène au site chaque mois, telles que le site les compte.",
    where:
      "Les sessions de Google Analytics 4 dont la source est ce canal; étiquetez vos liens (UTM), sinon une partie passe pour directe.",
  },
  leadRate: {
    means:
      "Part des visites qui laissent leurs coordonnées : infolettre, demande, installation, selon la campagne.",
    where:
      "Un événement clé dans Google Analytics 4, ou les inscriptions de votre outil d’infolettre divisées par les visites de la même période.",
  },
  closeRate: {
    means:
      "Part des inscrits qui finissent par acheter; sans étape d’inscription, part des visites qui achètent.",
    where:
      "Votre boutique ou votre logiciel de vente : prenez des inscrits assez anciens pour avoir eu le temps d’acheter.",
  },
  incremental: {
    means: "Part des ventes du canal qui n’auraient pas eu lieu sans lui.",
    where:
      "Aucun tableau de bord ne la donne. Arrêtez le canal dans une région ou pendant un mois et comparez, ou demandez aux clients.",
  },
  hours: {
    means: "Heures de travail consacrées à la campagne : écrire, filmer, publier, répondre, rendre compte.",
    where: "Une feuille de temps tenue deux semaines vaut mieux qu’un souvenir. N’oubliez pas les vôtres.",
  },
  hourlyCost: {
    means:
      "Ce que coûte vraiment une heure de travail : salaire, cotisations de l’employeur, vacances et avantages compris.",
    where:
      "Le service de la paie : coût total d’une personne dans l’année, divisé par ses heures travaillées.",
  },
  amount: {
    means: "Le coût de ce poste, chaque fois qu’il est payé.",
    where:
      "Les factures, les abonnements aux outils et le contrat de l’agence, sans les taxes que vous récupérez.",
  },
  newCustomerShare: {
    means: "Part des ventes faites à des gens qui n’avaient jamais acheté chez vous.",
    where:
      "Le rapport des clients de votre boutique, nouveaux et réguliers, ou une recherche de leur courriel dans vos anciennes commandes.",
  },
  ordersPerYear: {
    means: "Commandes qu’un nouveau client passe en un an, la première comprise.",
    where:
      "Prenez les clients arrivés il y a plus d’un an : leurs commandes des douze premiers mois, divisées par leur nombre.",
  },
  retention: {
    means: "Part des clients d’une année qui achètent encore l’année suivante.",
    where:
      "Dans votre boutique ou votre base de dons, cherchez lesquels des acheteurs d’il y a deux ans sont revenus l’an dernier.",
  },
  discount: {
    means:
      "Ce que l’argent perd de valeur à attendre un an. Il ne change que la valeur d’un client, jamais les sommes encaissées.",
    where: "Le taux de votre emprunt, ou celui que votre comptable emploie. Sans avis, laissez-le tel quel.",
  },
  years: {
    means: "Années d’achats répétés que l’on compte, à partir de la première vente.",
    where:
      "C’est votre choix. Restez prudent et ne comptez pas plus d’années que votre entreprise n’en a vu revenir ses clients.",
  },
  audience: {
    means: "Personnes que le canal peut rejoindre en un mois : la taille du public visé.",
    where:
      "L’estimation que l’outil publicitaire affiche quand vous choisissez le public; pour un commerce local, la population autour.",
  },
  engagementRate: {
    means:
      "Interactions divisées par personnes rejointes. Un indice d’intérêt, qui n’entre pas dans le calcul des ventes.",
    where:
      "Les interactions et la portée d’une même période, dans les statistiques du compte. Vérifiez le dénominateur avant de comparer.",
  },
  carryover: {
    means: "Part de l’effet d’un affichage qui reste un mois plus tard.",
    where:
      "Elle se devine plus qu’elle ne se mesure : arrêtez les annonces un mois et voyez à quelle vitesse les visites baissent.",
  },
  repeatWorth: {
    means:
      "Ce que vaut un nouvel affichage à la même personne, par rapport au précédent. À 100 %, la répétition ne lasse jamais.",
    where:
      "Comparez le taux de clics de semaines à répétition faible et forte. La fréquence est dans votre outil publicitaire.",
  },
  halfAt: {
    means:
      "Impressions par mois auxquelles le canal donne la moitié du plus de clics qu’il pourra jamais donner.",
    where:
      "Comparez les clics de mois où la dépense était très différente. Sans de tels mois, c’est une supposition : donnez-lui une fourchette.",
  },
  slope: {
    means: "Raideur de la courbe de réponse. Au-dessus de 1, elle part lentement, monte vite, puis plafonne.",
    where: "Il faut plusieurs mois de dépenses variées pour l’estimer. Laissez 1 si vous n’en savez rien.",
  },
  unitValue: {
    means: "Ce que vaut une unité de cette mesure : un appel évité, une candidature reçue.",
    where:
      "Le coût qu’elle vous épargne, ou le prix que vous paieriez pour l’obtenir autrement. Écrivez la raison à côté.",
  },
  perMonth: {
    means: "Combien d’unités de cette mesure la campagne amène chaque mois.",
    where:
      "Un décompte à la source, comme le journal des appels ou les candidatures reçues, comparé à un mois sans campagne.",
  },
};
