import { useRef, useState } from "react";
import { ModalDialog } from "../../controls/ModalDialog.tsx";
import type { Business } from "../../domain/business/business.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { reviewBusiness } from "../../domain/business/review-business.ts";
import {
  duplicateBusiness,
  openBusiness,
  putBackBusiness,
  startBusiness,
  takeAwayBusiness,
} from "../../state/workbook/shelf.ts";
import { useDesk } from "./desk.ts";

type Props = {
  readonly business: Business;
  readonly shelf: readonly Business[];
  readonly today: string;
  readonly disabled: boolean;
};

/** What was last done on the shelf, and how to take it back. */
type Done = { readonly note: string; readonly undo?: () => void };

/** The learner's workbooks, the open one first: to open, begin, duplicate and delete. A name is changed on the open one's cover. */
export function Shelf({ business, shelf, today, disabled }: Props) {
  const { words, format, metricOf } = useDesk();
  const { page } = words;
  const say = page.shelf;
  const [asked, setAsked] = useState<Business | null>(null);
  const [done, setDone] = useState<Done>({ note: "" });
  const heading = useRef<HTMLHeadingElement>(null);
  const isFull = shelf.length >= LIMITS.shelf;
  const most = format.count(LIMITS.shelf);
  const nameOf = ({ name }: Business) => name.trim() || page.unnamed;
  // What was pressed may have gone, or stand elsewhere: reading goes on at the head of the shelf.
  const did = (next: Done) => {
    setDone(next);
    heading.current?.focus();
  };
  const remove = (wanted: Business) => {
    const taken = takeAwayBusiness(wanted.id);
    const name = nameOf(wanted);
    if (!taken) return;
    did({
      note: say.removed(name),
      undo: () => {
        putBackBusiness(taken);
        did({ note: say.back(name) });
      },
    });
  };

  return (
    <section className="shelf needs-js" aria-labelledby="shelf-title">
      <h2 id="shelf-title" tabIndex={-1} ref={heading}>
        {say.title}
      </h2>
      <ul className="shelf-books">
        {[business, ...shelf].map((each) => {
          const isOpen = each === business;
          const name = nameOf(each);
          const reviews = reviewBusiness(each, { today, metricOf });
          const complete = reviews.filter(({ state }) => state === "complete").length;
          return (
            <li key={each.id} className={isOpen ? "is-open" : undefined}>
              <span className="shelf-name">
                <bdi>{name}</bdi>{" "}
                <small>
                  {isOpen && `${say.open}, `}
                  {complete}/{reviews.length}
                </small>
              </span>
              <span className="shelf-acts">
                {!isOpen && (
                  <button
                    type="button"
                    className="text-button"
                    disabled={disabled}
                    aria-label={say.openIt(name)}
                    onClick={() => {
                      openBusiness(each.id);
                      did({ note: say.opened(name) });
                    }}
                  >
                    {say.openShort}
                  </button>
                )}
                <button
                  type="button"
                  className="text-button"
                  disabled={disabled || isFull}
                  aria-label={say.duplicate(name)}
                  onClick={() => {
                    const copy = say.copyOf(name).slice(0, LIMITS.line);
                    if (duplicateBusiness(each.id, copy)) did({ note: say.opened(copy) });
                  }}
                >
                  {say.duplicateShort}
                </button>
                <button
                  type="button"
                  className="text-button"
                  disabled={disabled}
                  aria-label={say.remove(name)}
                  onClick={() => setAsked(each)}
                >
                  {say.removeShort}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="shelf-new">
        <button
          type="button"
          className="button quiet"
          disabled={disabled || isFull}
          onClick={() => {
            if (startBusiness("")) did({ note: say.opened(page.unnamed) });
          }}
        >
          {say.start}
        </button>
      </p>
      <p className="shelf-note" role="status">
        {done.note}
      </p>
      {done.undo && (
        <button type="button" className="text-button" onClick={done.undo}>
          {say.putBack}
        </button>
      )}
      {isFull && <p className="shelf-note">{say.full(most)}</p>}
      {asked && (
        <ModalDialog className="erase-dialog" labelledBy="remove-question" onClose={() => setAsked(null)}>
          {(close) => (
            <>
              <p id="remove-question">{say.removeAsk(nameOf(asked))}</p>
              <p className="erase-choices">
                <button type="button" className="button quiet" onClick={close}>
                  {say.removeNo}
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    close();
                    remove(asked);
                  }}
                >
                  {say.removeYes}
                </button>
              </p>
            </>
          )}
        </ModalDialog>
      )}
    </section>
  );
}
