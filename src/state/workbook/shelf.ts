import { type Business, emptyBusiness } from "../../domain/business/business.ts";
import { isEmptyBusiness } from "../../domain/business/business-state.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { $workbook, type Businesses, changeShelf } from "./workbook.ts";

/** A business that was taken away, and where it stood, so that it can be put back. */
export type TakenAway = { readonly business: Business; readonly wasOpen: boolean; readonly at: number };

/**
 * A name for a business to be made: unlike any that another tab gives meanwhile, so that what is written into it next reaches no other,
 * even if both tabs' changes are made again one on the other.
 */
export function newBusinessId(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(2));
  return `b${Array.from(drawn, (part) => part.toString(36)).join("")}`;
}

/** True when there is room on the shelf for one more. */
export function hasShelfRoom({ shelf }: Pick<Businesses, "shelf"> = $workbook.get()): boolean {
  return shelf.length < LIMITS.shelf;
}

/** Opens a new business in place of the open one, which goes on the shelf. False when the shelf is full. */
export function startBusiness(name: string): boolean {
  return add({ ...emptyBusiness(newBusinessId()), name });
}

/** Opens a copy of a business under another name; its original stays. False when the shelf is full. */
export function duplicateBusiness(id: string, name: string): boolean {
  const original = businessOf(id, $workbook.get());
  return original !== null && add({ ...original, id: newBusinessId(), name });
}

/**
 * Opens a business made elsewhere as the learner's own: in the open one's place while nothing is in that, and otherwise beside it, the
 * open one going on the shelf. False when the shelf is full.
 */
export function takeUpBusiness(made: Business): boolean {
  const { business } = $workbook.get();
  if (!isEmptyBusiness(business)) return add({ ...made, id: newBusinessId() });
  const { id } = business;
  changeShelf((now) =>
    now.business.id === id && isEmptyBusiness(now.business)
      ? { ...now, business: { ...made, id } }
      : withNew(now, { ...made, id: newBusinessId() }),
  );
  return true;
}

/** Opens a business of the shelf; the open one takes its place there. */
export function openBusiness(id: string): void {
  changeShelf((now) => {
    const wanted = now.shelf.find((each) => each.id === id);
    if (!wanted) return now;
    return { business: wanted, shelf: now.shelf.map((each) => (each === wanted ? now.business : each)) };
  });
}

/** Gives a business another name, be it open or on the shelf. */
export function renameBusiness(id: string, name: string): void {
  const renamed = (each: Business) => (each.id === id ? { ...each, name } : each);
  changeShelf(({ business, shelf }) => ({ business: renamed(business), shelf: shelf.map(renamed) }));
}

/** Takes a business away; the first of the shelf is opened in place of the open one, or an empty one. What it returns puts it back. */
export function takeAwayBusiness(id: string): TakenAway | null {
  const now = $workbook.get();
  const business = businessOf(id, now);
  if (!business) return null;
  const wasOpen = now.business.id === id;
  const at = wasOpen ? 0 : now.shelf.findIndex((each) => each.id === id);
  const instead = emptyBusiness(newBusinessId());
  changeShelf(({ business: open, shelf }) => {
    if (open.id !== id) return { business: open, shelf: shelf.filter((each) => each.id !== id) };
    const [next = instead, ...others] = shelf;
    return { business: next, shelf: others };
  });
  return { business, wasOpen, at };
}

/** Puts back what was taken away, where it stood. It stays away when the shelf is full by now. */
export function putBackBusiness({ business, wasOpen, at }: TakenAway): void {
  changeShelf((now) => {
    if (businessOf(business.id, now)) return now;
    const isBlank = isEmptyBusiness(now.business);
    const others = wasOpen && !isBlank ? [now.business, ...now.shelf] : now.shelf;
    const shelf = wasOpen ? others : others.toSpliced(at, 0, business);
    return shelf.length > LIMITS.shelf ? now : { business: wasOpen ? business : now.business, shelf };
  });
}

function businessOf(id: string, { business, shelf }: Businesses): Business | null {
  return [business, ...shelf].find((each) => each.id === id) ?? null;
}

function add(made: Business): boolean {
  if (!hasShelfRoom()) return false;
  changeShelf((now) => withNew(now, made));
  return true;
}

/** With a new business open. Its name is made anew where it is taken, and the shelf takes no more than can be read back. */
function withNew(now: Businesses, made: Business): Businesses {
  if (!hasShelfRoom(now)) return now;
  const id = businessOf(made.id, now) ? newBusinessId() : made.id;
  return { business: { ...made, id }, shelf: [now.business, ...now.shelf] };
}
