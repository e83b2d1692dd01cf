import type {
  AdRecord,
  BusinessRecords,
  OrderRecord,
  PostRecord,
} from "../../../src/domain/record/records.ts";

/** A post of 2026-01-10 on Instagram, seen 100 times by 80 people; `facts` replace any of it. */
export function post(facts: Partial<PostRecord>): PostRecord {
  return {
    id: "post",
    date: "2026-01-10",
    platform: "instagram",
    format: "photo",
    theme: "latte-art",
    followers: 1000,
    impressions: 100,
    reach: 80,
    likes: 5,
    comments: 1,
    shares: 0,
    saves: 0,
    clicks: 0,
    signups: 0,
    ...facts,
  };
}

/** An Instagram ad of January 2026 that cost 10.00; `facts` replace any of it. */
export function ad(facts: Partial<AdRecord>): AdRecord {
  return {
    id: "ad",
    month: "2026-01",
    platform: "instagram",
    campaign: "newsletter",
    ad: "photo-bag",
    spend: 1000,
    impressions: 2000,
    reach: 1500,
    clicks: 0,
    signups: 0,
    ...facts,
  };
}

/** An order of 50.00 on the day of its click; `facts` replace any of it. */
export function order(facts: Partial<OrderRecord>): OrderRecord {
  return {
    id: "order",
    orderDate: "2026-01-12",
    clickDate: "2026-01-12",
    source: "post",
    amount: 5000,
    ...facts,
  };
}

/** Two months, two platforms, few enough figures to add up by hand. */
export const smallBusiness: BusinessRecords = {
  posts: [
    post({ id: "p1", followers: 900, impressions: 300, clicks: 12, signups: 4 }),
    post({ id: "p2", date: "2026-02-10", followers: 1100, impressions: 500, clicks: 20, signups: 6 }),
    post({ id: "p3", platform: "linkedin", followers: 200, impressions: 50, clicks: 4, signups: 1 }),
  ],
  ads: [
    ad({ id: "a1", spend: 1000, impressions: 2000, clicks: 24, signups: 5 }),
    ad({ id: "a1", month: "2026-02", spend: 1400, impressions: 4000, clicks: 80, signups: 19 }),
  ],
  orders: [
    order({ id: "o1", source: "p1", amount: 4000 }),
    order({ id: "o2", source: "a1", orderDate: "2026-02-01", clickDate: "2026-01-31", amount: 6000 }),
    order({ id: "o3", source: "a1", orderDate: "2026-04-02", clickDate: "2026-02-27", amount: 5000 }),
    order({ id: "o4", source: "p3", amount: 9000 }),
  ],
  costs: [
    { date: "2026-01-09", kind: "staff", hours: 4, hourlyCost: 3000, amount: 12000, note: "week-01" },
    { date: "2026-02-06", kind: "staff", hours: 6, hourlyCost: 4000, amount: 24000, note: "week-02" },
    { date: "2026-01-14", kind: "content", amount: 20000, note: "photo-shoot" },
    { date: "2026-01-01", kind: "tools", amount: 1500, note: "scheduling-tool" },
    { date: "2026-02-01", kind: "tools", amount: 1500, note: "scheduling-tool" },
  ],
};
