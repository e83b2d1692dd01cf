import type { PresenterWords } from "../../../i18n/simulator-presenter-words.ts";
import { Arrow } from "./Arrow.tsx";

type Props = { readonly words: PresenterWords; readonly letterKeys: boolean };

/** Every key of the presenter and what it does. */
export function KeyList({ words, letterKeys }: Props) {
  const { keys, start } = words;
  const letters = [
    { id: "reveal", key: keys.reveal, does: start.keys.reveal },
    { id: "guess", key: keys.guess, does: start.keys.guess },
    { id: "black", key: keys.black, does: start.keys.black },
  ];
  const others = [
    { id: "space", key: keys.space, does: start.keys.space },
    { id: "page", key: keys.pageDown, does: start.keys.page },
    { id: "home", key: `${keys.home} ${keys.end}`, does: start.keys.home },
    { id: "escape", key: keys.escape, does: start.keys.escape },
  ];
  return (
    <dl className="key-list">
      <div>
        <dt>
          <kbd>
            <Arrow towards={-1} />
          </kbd>{" "}
          <kbd>
            <Arrow towards={1} />
          </kbd>
        </dt>
        <dd>{start.keys.arrows}</dd>
      </div>
      {[...others, ...(letterKeys ? letters : [])].map(({ id, key, does }) => (
        <div key={id}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
