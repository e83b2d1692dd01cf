import type { InputField } from "../../domain/simulation/inputs.ts";

type Help = { readonly means: string; readonly where: string };

/** For each input of the simulator: what it means, and where to find one's own figure. */
export const inputHelp: Record<InputField, Help> = {
  months: {
    means: "Months in which you post, advertise and pay. Sales may come in later.",
    where: "Your campaign plan, from the first month of spending to the last.",
  },
  salesCycle: {
    means:
      "Months from a click to the last sale it can bring. At zero, all sales fall in the month of the click.",
    where:
      "Compare the date of first contact with the date of sale in your CRM or invoices, customer by customer.",
  },
  orderValue: {
    means: "Average revenue of a sale, without taxes and once returns are taken off.",
    where: "Your shop’s sales report or your books: net sales divided by the number of orders.",
  },
  margin: {
    means:
      "The share of a sale left after goods, shipping, payment fees and the other costs that rise with it.",
    where:
      "Your books: selling price minus variable costs, divided by selling price. Your accountant often has it.",
  },
  adSpend: {
    means: "What you pay the platform each month to show ads, agency fees left out.",
    where: "The amount spent in Meta Ads Manager, or the monthly invoice of each ad platform.",
  },
  costPerMille: {
    means: "The price of a thousand paid impressions (CPM).",
    where:
      "The CPM column in Meta Ads Manager or TikTok Ads Manager; elsewhere, spend divided by impressions, times a thousand.",
  },
  followers: {
    means: "People who follow the account when the campaign starts.",
    where:
      "The account’s profile, or its insights. Do not add them up over networks: some are the same people.",
  },
  postsPerMonth: {
    means: "Unpaid posts a month, all formats together.",
    where: "Count the last three months’ in the account or the publishing calendar, and divide by three.",
  },
  reachPerPost: {
    means: "People who see a post, as a share of followers. Some of them may not be followers.",
    where:
      "The reach of your last ten posts, in Instagram Insights or your page’s analytics; take the average and divide by followers.",
  },
  followerGrowth: {
    means: "Followers gained minus followers lost in a month, as a share of those at its start.",
    where:
      "Note the follower count on the same day of two months running. The account’s insights often show gains and losses.",
  },
  clickThroughRate: {
    means: "The share of impressions, paid or not, that end in a click to your site.",
    where:
      "“CTR (link click-through rate)” at Meta, “CTR (destination)” at TikTok. Avoid “CTR (all)”, which counts likes as well.",
  },
  visits: {
    means: "Visits the channel brings to the site each month, as the site counts them.",
    where:
      "Google Analytics 4 sessions whose source is this channel; tag your links (UTM), or some will pass for direct.",
  },
  leadRate: {
    means:
      "The share of visits that leave their details, by a newsletter sign-up, a request or an install, depending on the campaign.",
    where:
      "A key event in Google Analytics 4, or your newsletter tool’s sign-ups divided by visits in the same period.",
  },
  closeRate: {
    means: "The share of leads that end up buying; without a lead stage, the share of visits that buy.",
    where: "Your shop or your CRM: take leads old enough to have had time to buy.",
  },
  incremental: {
    means: "The share of the channel’s sales that would not have happened without it.",
    where:
      "No dashboard has it. Stop the channel in one region or for a month and compare, or ask customers.",
  },
  hours: {
    means: "Hours of work on the campaign: writing, filming, posting, answering, reporting.",
    where: "A time sheet kept for two weeks is more reliable than memory. Do not forget your own hours.",
  },
  hourlyCost: {
    means: "What an hour of work really costs: wage, the employer’s contributions, holidays and benefits.",
    where: "Payroll: a person’s whole cost in the year, divided by the hours they work.",
  },
  amount: {
    means: "What this item costs each time it is paid.",
    where: "Invoices, tool subscriptions and the agency’s contract, without the taxes you recover.",
  },
  newCustomerShare: {
    means: "The share of sales made to people who had never bought from you.",
    where: "Your shop’s report of new and returning customers, or a search for their email in older orders.",
  },
  ordersPerYear: {
    means: "Orders a new customer places in a year, the first included.",
    where:
      "Take customers who came over a year ago: their orders in the first twelve months, divided by their number.",
  },
  retention: {
    means: "The share of one year’s customers who still buy the year after.",
    where: "In your shop or donor database, look for which buyers of two years ago came back last year.",
  },
  discount: {
    means:
      "What money loses in value by waiting a year. It changes a customer’s value only, never the money booked.",
    where: "The rate of your loan, or the one your accountant uses. With no view, leave it as it is.",
  },
  years: {
    means: "Years of repeat purchases that are counted, from the first sale.",
    where: "Your choice. Be careful: count no more years than your business has seen customers come back.",
  },
  audience: {
    means: "People the channel can reach in a month: the size of the audience aimed at.",
    where:
      "The estimate that the ad tool shows as you choose an audience; for a local business, the population nearby.",
  },
  engagementRate: {
    means: "Engagements divided by people reached. A sign of interest, which is no part of the sales.",
    where:
      "Engagements and reach of the same period, in the account’s insights. Check the denominator before you compare.",
  },
  carryover: {
    means: "The share of an impression’s effect that is left a month later.",
    where: "It is more often guessed than measured: stop the ads for a month and see how fast visits fall.",
  },
  repeatWorth: {
    means:
      "What another impression on the same person is worth, compared with the one before. At 100%, people never tire of it.",
    where: "Compare click-through rates of weeks of low and high frequency. Your ad tool has the frequency.",
  },
  halfAt: {
    means: "Impressions a month at which the channel gives half of the most clicks it ever will.",
    where:
      "Compare clicks of months with very different spend. Without such months it is a guess: give it a range.",
  },
  slope: {
    means: "Steepness of the response curve. Above 1, it starts slowly, climbs fast, then levels off.",
    where: "It takes several months of varied spend to estimate. Leave 1 if you do not know.",
  },
  unitValue: {
    means: "What one of this metric is worth: a call avoided, an application received.",
    where:
      "The cost it spares you, or the price you would pay to get it otherwise. Write the reason beside it.",
  },
  perMonth: {
    means: "How many of this metric the campaign brings each month.",
    where:
      "A count at the source, such as the call log or the applications received, next to a month without a campaign.",
  },
};
