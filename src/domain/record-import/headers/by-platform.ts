import type { PlatformId } from "../platform.ts";
import type { HeaderList } from "./shared.ts";

/** What titles mean on one platform, where that differs from elsewhere or is found nowhere else. */
export const PLATFORM_HEADERS: Partial<Readonly<Record<PlatformId, HeaderList>>> = {
  "meta-ads": {
    group:
      "Device platform|Plateforme de l’appareil|Impression device|Appareil d’impression|Text|Texte|Image, video and slideshow|Image, vidéo et diaporama|Video|Vidéo|Call to action|Call to action type|DMA region",
    result: "Results|Résultats|Resultados",
    "result-kind":
      "Result indicator|Indicateur de résultats|Indicateur de résultat|Indicador de resultados|Result type|Type de résultat",
    "cost-per-result":
      "Cost per results|Cost per result|Coût par résultat|Coût par résultats|Custo por resultado",
    setting:
      "Campaign delivery|Ad set delivery|Ad delivery|Delivery status|Diffusion de la campagne|Diffusion|Attribution setting|Paramètre d’attribution|Ends|Fin de diffusion|Starts|Ad set budget|Budget de l’ensemble de publicités|Ad set budget type|Type de budget|Campaign budget|Campaign budget type|Bid|Bid type|Unique link clicks|Clics uniques sur un lien|Objective|Objectif|Clicks (all)|Clics (tous)",
  },
  "meta-suite": {
    "id 3": "Video asset ID|ID de la ressource vidéo|Universal video ID|ID vidéo universel",
    titled: "Primary|Principal|Primaire|Valeur principale",
    setting:
      "Page ID|ID de la Page|Duration (sec)|Durée (s)|Durée (secondes)|Data comment|Commentaire sur les données|Languages|Langues",
    likes: "Reactions|Réactions",
  },
  instagram: {
    titled: "Primary|Principal|Primaire",
    setting:
      "Account ID|ID du compte|Duration (sec)|Durée (s)|Durée (secondes)|Data comment|Commentaire sur les données",
  },
  "linkedin-ads": {
    "item 1": "Campaign Group Name|Nom du groupe de campagnes|Nome do grupo de campanhas",
    "id 1": "Campaign Group ID|ID du groupe de campagnes|Código do grupo de campanhas",
    "item 2": "Campaign Name|Nom de la campagne|Nome da campanha",
    "id 2": "Campaign ID|ID de la campagne|Código da campanha",
    "item 3": "Ad Headline|Ad Name|Creative Name|Titre de la publicité|Nom de la publicité",
    "followers-gained": "Follows|Abonnements|Abonnés|Seguidores",
    setting:
      "Daily Budget|Budget quotidien|Orçamento diário|Campaign Status|Statut de la campagne|Status da campanha|Campaign Type|Type de campagne|Tipo de campanha|Cost Type|Type de coût|Tipo de custo|Campaign Objective|Objetivo da campanha|Campaign Start Date|Data de início da campanha|Campaign Group Start Date|Data inicial do grupo de campanhas|Campaign Group Status|Status do grupo de campanhas|Average Daily Spend|Média de investimento diário",
  },
  "linkedin-page": {
    audience:
      "Location|Lieu|Job function|Fonction|Seniority|Niveau hiérarchique|Industry|Secteur|Secteur d’activité|Company size|Taille de l’entreprise|Taille d’entreprise",
    "item 3": "Post title|Titre du post|Titre de la publication|Update title",
    "id 3": "Post link|Lien du post|Update link|Post URL",
    "followers-gained": "Total followers|Nombre total d’abonnés|Total des abonnés|New followers",
    "page-views":
      "Total page views (total)|Page views|Vues de page|Vues de la page|Nombre total de vues de page (total)",
    impressions: "Impressions (total)|Impressions (totales)|Impressions (au total)",
    clicks: "Clicks (total)|Clics (total)|Clics (au total)",
    likes: "Reactions (total)|Réactions (total)|Réactions (au total)",
    comments: "Comments (total)|Commentaires (total)|Commentaires (au total)",
    reposts: "Reposts (total)|Republications (total)|Republications (au total)",
    "engagement-rate-by-impressions":
      "Engagement rate (total)|Taux d’engagement (total)|Taux d’engagement (au total)",
  },
  x: {
    "item 3": "Post text|Tweet text|Texte du post|Texte du Tweet",
    "id 3": "Post Link|Tweet permalink|Post id|Tweet id|Lien du post",
    published: "Time|Heure",
    clicks: "URL Clicks|Clics sur l’URL",
    // What are likes now were favourites once; what is kept for later is a bookmark.
    likes: "Likes|Mentions J’aime|J’aime|Favorites|Favoris",
    setting:
      "Billed engagements|Create Post|Media views|Detail Expands|Hashtag Clicks|Permalink Clicks|User profile clicks",
  },
  tiktok: {
    "item 3": "Video title|Titre de la vidéo|Video caption",
    exported: "Time|Heure",
    "id 3": "Video link|Lien de la vidéo|Video ID",
    published: "Post time|Heure de publication|Date de publication de la vidéo",
    likes: "Likes|Total likes|Paid likes|Mentions J’aime",
    comments: "Comments|Total comments|Paid comments|Commentaires",
    shares: "Shares|Total shares|Paid shares|Partages",
    "followers-gained": "New followers|Paid followers|Nouveaux followers|Nouveaux abonnés",
    // Of impressions; only the other one is of clicks.
    setting: "Conversion rate (CVR)|CVR (impressions)|Taux de conversion (CVR)",
    "conversion-rate-by-clicks": "Conversion rate (CVR, clicks)|CVR (clicks)|Taux de conversion (CVR, clics)",
  },
  youtube: {
    "item 3": "Video title|Titre de la vidéo|Título do vídeo",
    "id 3": "Content|Contenu|Video|Vidéo",
    group:
      "Geography|Zone géographique|City name|Nom de la ville|Traffic source|Source de trafic|Subscription status|État de l’abonnement|Device type|Type d’appareil|Operating system|Système d’exploitation|Viewer age|Âge des spectateurs|Viewer gender|Genre des spectateurs",
    published: "Video publish time|Heure de publication de la vidéo|Date de publication de la vidéo",
    "net-new-followers": "Subscribers|Abonnés",
    "watch-hours": "Watch time (hours)|Durée de visionnage (heures)|Tempo de exibição (horas)",
    setting:
      "New viewers|Returning viewers|Nouveaux spectateurs|Spectateurs connus|Shown in feed|Viewed (vs. swiped away)|Average percentage viewed|Pourcentage moyen de vidéo regardé|Average view duration|Durée moyenne d’une vue|Durée",
    revenue: "Estimated revenue|Revenus estimés|Your estimated revenue",
  },
  ga4: {
    "nth day": "Nth day|Nième jour|Énième jour",
    "nth week": "Nth week|Nième semaine",
    "nth month": "Nth month|Nième mois",
    "item 3":
      "Page title and screen class|Titre de la page et classe d’écran|Titre de la page et classe de l’écran|Titre de page et classe d’écran|Page path and screen class|Chemin de la page et classe de l’écran|Event name|Nom de l’événement|Item name|Nom de l’article|Landing page|Page de destination|Landing page + query string|Page de destination + chaîne de requête|Page path|Page location|Campaign|Session campaign|Campagne de la session",
    group:
      "First user default channel group|Groupe de canaux par défaut du premier utilisateur|Groupe de canaux par défaut pour le premier utilisateur|Groupe de canaux par défaut pour la session|First user primary channel group (Default Channel Group)|Session default channel group|Groupe de canaux par défaut de la session|Session primary channel group (Default Channel Group)|Groupe de canaux principal de la session (Groupe de canaux par défaut)|Session source / medium|Source/Support de la session|Session source|First user source / medium|Source / support de la session|First user source|Session medium|Audience name|Nom de l’audience|Stream name|Nom du flux|Browser|Navigateur|Operating system|Système d’exploitation|Plate-forme|Identifiant du pays|Groupe de canaux principal du premier utilisateur (Groupe de canaux par défaut)|Première combinaison source/support de l’utilisateur",
    users: "Users|Utilisateurs|Total users|Nombre total d’utilisateurs|Active users|Utilisateurs actifs",
    "new-users": "New users|Nouveaux utilisateurs",
    "page-views": "Views|Vues|Screen page views",
    events: "Event count|Nombre d’événements",
    "engaged-sessions": "Engaged sessions|Sessions avec engagement",
    "engaged-session-rate": "Engagement rate|Taux d’engagement",
    "session-key-event-rate":
      "Session key event rate|Taux d’événements clés par session|Taux d’événements clés de session",
  },
  "google-ads": {
    "item 3": "Ad|Annonce|Headline 1|Titre 1|Asset|Composant",
    group: "Match type|Type de correspondance|Location|Lieu|Zone géographique",
    setting:
      "Budget|Budget name|Budget type|Status|Status reasons|Optimisation score|Optimization score|Campaign type|Campaign status|Target CPA|Avg. target CPA|Target ROAS|Avg. target ROAS|Search impr. share|Bid strategy type|Original conv. value|État de la campagne|Type de campagne|Type de stratégie d’enchères|Motifs de l’état|Taux d’optimisation|Nom du budget|Type de budget|État|Interaction rate|Taux d’interaction",
    clicks: "Clicks|Clics",
  },
  "microsoft-ads": {
    setting:
      "Budget|Budget Type|Status|Optimization Score|Delivery|Campaign Type|Bid Strategy Name|Bid Strategy Type|Labels|Top impr. rate|Abs. top impr. rate|Type de budget|Diffusion|Étiquettes",
  },
  "search-console": {
    "item 3":
      "Top queries|Requêtes les plus fréquentes|Top pages|Pages les plus populaires|Pages les plus fréquentes|Query|Requête|Page",
    group: "Country|Pays|Device|Appareil|Search Appearance|Apparence dans les résultats de recherche",
  },
};
