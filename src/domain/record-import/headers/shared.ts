import type { WrittenRole } from "../column-role.ts";

/** Titles of columns by what they hold, as the tools write them in English, French and Portuguese, parted by bars. */
export type HeaderList = Partial<Readonly<Record<WrittenRole, string>>>;

/** What mean the same wherever they stand. */
export const SHARED_HEADERS: HeaderList = {
  day: "Date|Day|By Day|Jour|Par jour|Data|Dia|Date (UTC)|Month|Mois|Mês|Week|Semaine|Date range|Plage de dates|Date de l’événement",
  start:
    "Reporting starts|Début des rapports|Début du rapport|Start date|Date de début|Start Date (in UTC)|Data de início|Period start|Début|Início dos relatórios|Date start",
  end: "Reporting ends|Fin des rapports|Fin du rapport|End date|Date de fin|Period end|Fin|Término dos relatórios|Date stop",
  published:
    "Publish time|Heure de publication|Post time|Posted time|Created date|Date de création|Published|Date de publication|Publication date|Created at|Posted|Post publish date|Publié le|Heure de publication de la publication",
  account:
    "Account name|Account username|Nom du compte|Nom d’utilisateur du compte|Page name|Nom de la Page|Nome da conta|Account|Compte|Property|Propriété|Advertiser name",
  currency:
    "Currency|Currency code|Devise|Code devise|Code de devise|Code de la devise|Moeda|Account currency",
  "item 1": "Campaign|Campaign name|Campagne|Nom de la campagne|Nome da campanha|Campanha",
  "id 1":
    "Campaign ID|ID de campagne|Identifiant de campagne|ID de la campagne|Código da campanha|xyz_campaign_id",
  "item 2":
    "Ad set name|Nom de l’ensemble de publicités|Ad group|Ad group name|Groupe d’annonces|Nom du groupe d’annonces|Adset name|Nome do conjunto de anúncios|Ensemble de publicités",
  "id 2": "Ad set ID|ID de l’ensemble de publicités|Ad group ID|ID du groupe d’annonces|fb_campaign_id",
  "item 3":
    "Ad name|Nom de la publicité|Ad|Annonce|Publicité|Post|Publication|Title|Titre|Post title|Titre de la publication|Description|Caption|Légende|Search keyword|Keyword|Search term|Terme de recherche|Mot clé|Mot-clé|Query|Requête|Page title|Nome do anúncio",
  "id 3":
    "Ad ID|ID de publicité|Identifiant de la publicité|Post ID|ID de publication|Identifiant de publication|Permalink|Permalien|Post link|Lien de la publication|Link|URL|Permanent link",
  group:
    "Age|Âge|Gender|Genre|Sexe|Country|Pays|Country ID|Region|Région|City|Ville|Device|Appareil|Platform|Plateforme|Placement|Interest|Network|Réseau|Language|Langue|Post type|Type de publication|Content type|Type de contenu|Device category|Publisher platform|Search appearance|Apparence dans les résultats de recherche|Métier|Job function",
  impressions:
    "Impressions|Impr.|Impressions (total)|Total impressions|Impressions totales|Impressões|Impr|Affichages",
  views:
    "Views|Vues|Video views|Vues de vidéo|Vues de la vidéo|Vues vidéo|Total views|Vues totales|Visualizações|Visualizações de vídeo|Lectures|Lectures de vidéo|Plays|Total video views",
  reach:
    "Reach|Couverture|Portée|Unique impressions|Unique reach|Reached audience|Audience touchée|Accounts reached|Comptes touchés|Alcance|Members reached|Membres touchés|Unique viewers|Spectateurs uniques|Unique impressions (organic)|People reached|Viewers|Spectateurs|Personnes touchées|Total viewers|Nombre total de spectateurs",
  frequency: "Frequency|Répétition|Fréquence|Frequência|Frequência média|Average frequency|Fréquence moyenne",
  followers: "Followers|Abonnés|Followers count|Total followers|Nombre d’abonnés|Seguidores|Subscriber count",
  "net-new-followers":
    "Net growth|Croissance nette|Net new followers|Abonnés nets|Net followers|Difference in followers from previous day",
  "followers-gained":
    "New followers|Nouveaux abonnés|New follows|Nouveaux abonnements|Subscribers gained|Abonnés gagnés|Follows|Abonnements|Gained followers|Nouveaux followers|Inscrições obtidas",
  "followers-lost":
    "Lost followers|Abonnés perdus|Unfollows|Désabonnements|Subscribers lost|Followers perdus",
  "profile-visits":
    "Profile visits|Profile views|Vues du profil|Visites du profil|Consultations du profil|Visitas ao perfil",
  engagements:
    "Engagements|Interactions|Content interactions|Interactions avec le contenu|Total engagements|Total engagement|Post engagement|Interactions avec la publication|Post engagements|Total d’engagements|Total de engajamento|Engagements totaux|Engagements (total)|Total interactions|Reactions, comments and shares|Réactions, commentaires et partages",
  likes:
    "Likes|J’aime|Mentions J’aime|Reactions|Réactions|Reações|Curtidas|Reactions (total)|Total likes|Post reactions|Nombre de mentions J’aime",
  comments:
    "Comments|Commentaires|Replies|Réponses|Comentários|Comments (total)|Total comments|Post comments|Comments added",
  shares: "Shares|Partages|Compartilhamentos|Total shares|Post shares|Videos shared",
  reposts: "Reposts|Republications|Reposts (total)|Retweets|Repartages",
  saves:
    "Saves|Enregistrements|Bookmarks|Signets|Favorites|Favoris|Post saves|Salvamentos|Total saves|Sauvegardes|Add to favorites|Ajouts aux favoris",
  clicks:
    "Clicks|Clics|Link clicks|Clics sur le lien|Clics sur un lien|Cliques|Total clicks|Nombre total de clics|Clicks (total)|URL clicks|Clics (destination)|Clicks (destination)|Clics sur l’URL",
  visits:
    "Sessions|Visits|Visites|Landing page views|Vues de la page de destination|Vues de page de destination|Visites de la page",
  leads: "Leads|Prospects|Leads submission|Soumissions de prospects|Leads (form)|Prospects (formulaire)",
  conversions:
    "Conversions|Conv.|Key events|Événements clés|Total conversions|Conversões|Total_Conversion|Nombre total de conversions|All conv.|Toutes les conv.",
  sales:
    "Purchases|Achats|Sales|Ventes|Orders|Commandes|Approved_Conversion|Transactions|Ecommerce purchases|Achats e-commerce|Website purchases|Achats sur le site web",
  revenue:
    "Purchases conversion value|Valeur de conversion des achats|Purchase conversion value|Conv. value|Conversion value|Valeur de conv.|Valeur de conversion|Revenue|Revenu|Revenus|Total revenue|Revenu total|Revenus totaux|Purchase revenue|Revenus d’achat|Total conversion value|Valor total da conversão|Chiffre d’affaires",
  "ad-spend":
    "Amount spent|Montant dépensé|Spend|Spent|Cost|Coût|Total spent|Total dépensé|Total investido|Dépense|Dépenses|Total spend|Valor usado|Custo|Ad spend|Dépenses publicitaires|Montant total dépensé",
  "click-through-rate":
    "CTR|Taux de clics|Click through rate|Click-through rate|Click through rate (CTR)|Taux de clics (CTR)|Taxa de cliques|CTR (link click-through rate)|CTR (taux de clics sur le lien)|CTR (taux de clics sur un lien)|CTR (destination)|CTR (all)|CTR (tous)|Impressions click-through rate|Taux de clics par impression|Taux de clics des impressions",
  "engagement-rate-by-impressions":
    "Engagement rate|Taux d’engagement|Taux d’interaction|Taxa de engajamento|Engagement rate (total)",
  "conversion-rate-by-clicks":
    "Conv. rate|Conversion rate|Taux de conv.|Taux de conversion|Taxa de conversão|Conversion rate (CVR)",
  "cost-per-mille":
    "CPM|CPM (cost per 1,000 impressions)|CPM (Coût pour 1 000 impressions)|Average CPM|CPM moyen|Média de CPM|Avg. CPM|Coût pour mille impressions|Avg. cost per mille",
  "cost-per-click":
    "CPC|CPC (cost per link click)|CPC (coût par clic sur un lien)|CPC (coût par clic sur le lien)|Avg. CPC|Average CPC|CPC moyen|Média de CPC|CPC moy.|CPC (destination)|Avg. cost per click|CPC (all)|CPC (tous)",
  "cost-per-lead": "Cost per lead|Coût par prospect|Custo por lead|Cost per leads",
  "cost-per-acquisition":
    "Cost / conv.|Coût / conv.|Cost per conversion|Coût par conversion|Custo por conversão|Cost per purchase|Coût par achat|CPA",
  roas: "Conv. value / cost|Valeur conv. / coût|Valeur de conv. / coût|Purchase ROAS (return on ad spend)|ROAS des achats (retour sur les dépenses publicitaires)|ROAS (retour sur les dépenses publicitaires) des achats|ROAS|Retour sur dépenses publicitaires|Return on ad spend|Website purchase ROAS|Valeur conv./coût",
  "average-order-value": "Average order value|Panier moyen|Average purchase revenue",
  mentions: "Mentions",
  "average-position": "Position|Average position|Position moyenne|Posição",
};
