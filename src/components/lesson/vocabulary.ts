import Anchor from "./Anchor.astro";
import CafeFixes from "./CafeFixes.astro";
import Definition from "./Definition.astro";
import Exercise from "./Exercise.astro";
import Fact from "./Fact.astro";
import Figure from "./Figure.astro";
import FunnelTracker from "./FunnelTracker.astro";
import Gap from "./Gap.astro";
import Guess from "./Guess.astro";
import Ledger from "./Ledger.astro";
import Living from "./Living.astro";
import NetRoiFormula from "./NetRoiFormula.astro";
import Note from "./Note.astro";
import Own from "./Own.astro";
import Part from "./Part.astro";
import PeopleAndGestures from "./PeopleAndGestures.astro";
import Recorded from "./Recorded.astro";
import Seen from "./Seen.astro";
import Slip from "./Slip.astro";
import Source from "./Source.astro";
import StepGains from "./StepGains.astro";
import Term from "./Term.astro";
import TwoFunnels from "./TwoFunnels.astro";
import YourGuess from "./YourGuess.astro";

/** Every component that the text of a lesson may use, by the name it writes. */
export const LESSON_VOCABULARY = {
  a: Anchor,
  CafeFixes,
  Definition,
  Exercise,
  Fact,
  Figure,
  FunnelTracker,
  Gap,
  Guess,
  Ledger,
  Living,
  NetRoiFormula,
  Note,
  Own,
  Part,
  PeopleAndGestures,
  Recorded,
  Seen,
  Slip,
  Source,
  StepGains,
  Term,
  TwoFunnels,
  YourGuess,
};
