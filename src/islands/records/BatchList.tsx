import { formatDay } from "../../i18n/format/day-format.ts";
import { type RecordBatch, removeBatch } from "../../state/records/records.ts";
import { useHub } from "./hub.ts";
import type { Undoable } from "./undoable.ts";

type Props = { readonly batches: readonly RecordBatch[]; onRemoved(done: Undoable): void };

/** The files and samples that the figures came from, each of which can be taken out again. */
export function BatchList({ batches, onRemoved }: Props) {
  const { locale, words, format } = useHub();
  const say = words.page.batches;
  const remove = async ({ id, name }: RecordBatch) => {
    const isRemoved = (await removeBatch(id)) === "written";
    onRemoved({
      text: isRemoved ? say.removed(name) : words.page.undoFailed,
      undo: isRemoved ? "record" : null,
    });
  };
  return (
    <section className="batches" aria-labelledby="batches-title">
      <h2 id="batches-title">{say.title}</h2>
      <ul>
        {batches.map((batch) => (
          <li key={batch.id}>
            <span className="batch-name">{batch.name}</span>
            <span className="batch-facts">
              {say.count(format.count(batch.count), batch.count)} · {say.on(formatDay(batch.day, locale))}
            </span>
            <button
              type="button"
              className="text-button"
              aria-label={say.removeNamed(batch.name)}
              onClick={() => remove(batch)}
            >
              {say.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
