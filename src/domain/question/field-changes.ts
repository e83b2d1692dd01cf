/** One field that differs between two objects, and where it stands in them. */
export type FieldChange = {
  readonly name: string;
  readonly path: readonly string[];
  readonly value: unknown;
};

type Fields = Readonly<Record<string, unknown>>;

/** Objects held by an object; compared field by field as long as both are of one kind. */
const PARTS = ["traffic", "response", "repeat"];

/** What no projection reads. */
const UNREAD = ["id", "currency", "platform", "leadValue", "visitValue", "method", "reason"];

/** The fields in which two objects differ, those of their parts among them; `skipped` ones are not compared. */
export function fieldChanges(
  before: object,
  after: object,
  skipped: readonly string[] = [],
): readonly FieldChange[] {
  const [old, young] = [before as Fields, after as Fields];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter((field) => !UNREAD.includes(field) && !skipped.includes(field))
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(young[field]))
    .flatMap((field) => {
      const [was, is] = [old[field], young[field]];
      if (!(PARTS.includes(field) && isSameKind(was, is))) return [{ name: field, path: [field], value: is }];
      return fieldChanges(was as object, is as object).map((change) => ({
        ...change,
        path: [field, ...change.path],
      }));
    });
}

/** The object with the field at `path` set. */
export function withField<Owner extends object>(
  owner: Owner,
  path: readonly string[],
  value: unknown,
): Owner {
  const [field = "", ...rest] = path;
  const held = (owner as Fields)[field];
  return { ...owner, [field]: rest.length > 0 ? withField(held as object, rest, value) : value };
}

function isSameKind(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [first, second] = [one as Fields, other as Fields];
  return first["from"] === second["from"] && first["kind"] === second["kind"];
}
