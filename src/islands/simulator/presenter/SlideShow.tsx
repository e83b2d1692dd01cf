import { useStore } from "@nanostores/react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Ruler } from "../../../charts/marks/Ruler.tsx";
import { $preferences } from "../../../state/preferences/preferences.ts";
import { Arrow } from "./Arrow.tsx";
import { $classGuesses, guessesOf } from "./class-guesses.ts";
import { spokenAnswer } from "./class-verdict.ts";
import { type Command, commandOf } from "./commands.ts";
import { SlideView } from "./SlideView.tsx";
import type { Slide } from "./slide.ts";
import type { Speech } from "./speech.ts";

type Props = {
  readonly slides: readonly Slide[];
  readonly name: string;
  readonly speech: Speech;
  onLeave(): void;
};

/** The screens one at a time, stepped by keys, by a remote or by the buttons; answers stay hidden until revealed. */
export function SlideShow({ slides, name, speech, onLeave }: Props) {
  const { words, format } = speech;
  const [at, setAt] = useState(0);
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const [isBlack, setBlack] = useState(false);
  const [spoken, setSpoken] = useState("");
  const show = useRef<HTMLDivElement>(null);
  const guesses = useStore($classGuesses);
  const index = Math.min(at, slides.length - 1);
  const slide = slides[index] as Slide;
  const isRevealed = slide.question === null || revealed.has(slide.id);

  const focusTitle = () => show.current?.querySelector<HTMLElement>("h1")?.focus();
  // A new screen is read from its title; a press on a button of the bar keeps the focus there, and the title is said.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new screen moves the focus
  useEffect(() => {
    const inBar = document.activeElement?.closest(".presenter-bar");
    if (inBar) setSpoken(slide.title);
    else focusTitle();
  }, [slide.id]);

  const goTo = (to: number) => setAt(Math.max(0, Math.min(slides.length - 1, to)));
  const reveal = (shown: boolean) => {
    const next = new Set(revealed);
    if (shown) next.add(slide.id);
    else next.delete(slide.id);
    setRevealed(next);
    setSpoken(
      shown && slide.question ? spokenAnswer(slide.question, guessesOf(guesses, slide.id), speech) : "",
    );
    // What had the focus may go with the cover.
    if (!document.activeElement?.closest(".presenter-bar")) focusTitle();
  };
  const onward = () => (isRevealed ? goTo(index + 1) : reveal(true));

  const perform: Record<Command, () => void> = {
    before: () => goTo(index - 1),
    next: () => goTo(index + 1),
    onward,
    first: () => goTo(0),
    last: () => goTo(slides.length - 1),
    reveal: () => slide.question && reveal(!isRevealed),
    guess: () => show.current?.querySelector<HTMLElement>(".guess-field")?.focus(),
    black: () => setBlack(!isBlack),
    leave: onLeave,
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Undo and the other keys of the bench are not for these screens.
    event.stopPropagation();
    const command = commandOf(event, words.keys, $preferences.get().letterKeys);
    if (command === null) return;
    event.preventDefault();
    if (isBlack) setBlack(false);
    else perform[command]();
  });
  const onFullscreen = useEffectEvent(() => {
    // Escape leaves the full screen without a key press that the page would hear.
    if (!document.fullscreenElement) onLeave();
  });
  useEffect(() => {
    const dialog = show.current?.closest("dialog");
    dialog?.addEventListener("keydown", onKey);
    document.addEventListener("fullscreenchange", onFullscreen);
    return () => {
      dialog?.removeEventListener("keydown", onKey);
      document.removeEventListener("fullscreenchange", onFullscreen);
    };
  }, []);

  return (
    <div className="slide-show" ref={show}>
      <header className="presenter-head">
        <b>{name}</b>
        <span>{words.position(format.count(index + 1), format.count(slides.length))}</span>
        <div className="presenter-progress">
          <Ruler divisions={slides.length * 4} major={4} height={14} />
          <svg width="100%" height="5" aria-hidden="true">
            <rect width={`${((index + 1) / slides.length) * 100}%`} height="5" />
          </svg>
        </div>
      </header>
      <SlideView
        key={slide.id}
        slide={slide}
        isRevealed={isRevealed}
        guesses={guessesOf(guesses, slide.id)}
        speech={speech}
        onReveal={() => reveal(true)}
        onSay={setSpoken}
        onAgain={() => goTo(0)}
      />
      <footer className="presenter-bar">
        <button type="button" aria-label={words.before} aria-disabled={index === 0} onClick={perform.before}>
          <Arrow towards={-1} />
        </button>
        <button
          type="button"
          aria-label={words.next}
          aria-disabled={index === slides.length - 1}
          onClick={perform.next}
        >
          <Arrow towards={1} />
        </button>
        {slide.question && isRevealed && (
          <button type="button" onClick={() => reveal(false)}>
            {words.hide}
          </button>
        )}
        <span className="presenter-bar-gap" />
        <button type="button" onClick={perform.black}>
          {words.black}
        </button>
        <button type="button" onClick={onLeave}>
          {words.leave} <kbd>{words.keys.escape}</kbd>
        </button>
      </footer>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
      {isBlack && (
        <button
          type="button"
          className="presenter-black"
          aria-label={words.light}
          onClick={() => setBlack(false)}
        />
      )}
    </div>
  );
}
