import { useStore } from "@nanostores/react";
import { useEffect, useRef, useState } from "react";
import { datedFileName, saveFile } from "../../adapters/file/save-file.ts";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { ModalDialog } from "../../controls/ModalDialog.tsx";
import type { PartName } from "../../domain/business/parts.ts";
import type { WorkbookWords } from "../../i18n/workbook-words.ts";
import type { WorkbookProblem } from "../../state/workbook/read-workbook.ts";
import { $setAside, forgetSetAside, type SetAside as Text } from "../../state/workbook/set-aside.ts";
import { useDesk } from "./desk.ts";

/** What could not be read, as it was found: to be downloaded, and thrown away only when the learner says so. */
export function SetAside() {
  const { words } = useDesk();
  const say = words.page.aside;
  const texts = useStore($setAside, { ssr: () => [] });
  const [asked, setAsked] = useState<Text | null>(null);
  if (texts.length === 0) return null;
  return (
    <section className="set-aside" aria-labelledby="aside-title">
      <h3 id="aside-title">
        <MendIcon /> {say.title}
      </h3>
      <p>{say.text}</p>
      <ul>
        {texts.map((text) => (
          <li key={text.key}>
            <Pieces text={text} />
            {!text.isKept && <p>{say.unkept}</p>}
            <button
              type="button"
              className="text-button"
              onClick={() =>
                saveFile(
                  datedFileName([say.fileName], "json"),
                  new Blob([text.text], { type: "application/json" }),
                )
              }
            >
              {say.download}
            </button>{" "}
            <button type="button" className="text-button" onClick={() => setAsked(text)}>
              {say.forget}
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <ModalDialog className="erase-dialog" labelledBy="forget-question" onClose={() => setAsked(null)}>
          {(close) => (
            <>
              <p id="forget-question">{say.forgetAsk}</p>
              <p className="erase-choices">
                <button type="button" className="button quiet" onClick={close}>
                  {say.forgetNo}
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    close();
                    forgetSetAside(asked.key);
                  }}
                >
                  {say.forgetYes}
                </button>
              </p>
            </>
          )}
        </ModalDialog>
      )}
    </section>
  );
}

/** Which parts of a text could not be read, in words. What reads it is fetched for that. */
function Pieces({ text: { text } }: { readonly text: Text }) {
  const { words } = useDesk();
  const say = words.page.aside;
  const [problems, setProblems] = useState<readonly WorkbookProblem[] | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    import("../../state/workbook/read-workbook.ts").then(
      ({ readWorkbook }) => !isGone.current && setProblems(readWorkbook(text).problems),
      () => {},
    );
    return () => {
      isGone.current = true;
    };
  }, [text]);
  if (problems === null) return null;
  const pieces = problems.map((problem) =>
    problem.kind === "damaged-part" ? pieceName(problem.part, words) : say.whole,
  );
  return (
    <p>
      {say.unread}
      {pieces.length === 0 ? say.readable : [...new Set(pieces)].join(", ")}.
    </p>
  );
}

/** A damaged part by its path: `plans`, `business.funnel`, `shelf.2.goal`. */
function pieceName(path: string, { page }: WorkbookWords): string {
  const { pieces, onShelf } = page.aside;
  const [first = "", ...rest] = path.split(".");
  const place = first === "shelf" ? rest.shift() : undefined;
  const part = rest[0];
  const name =
    part === undefined
      ? (pieces[place === undefined ? first : "business"] ?? first)
      : part in page.parts
        ? page.parts[part as PartName].title
        : (pieces[part] ?? part);
  return place === undefined ? name : onShelf(name, place);
}
