import Anchor from "./Anchor.astro";
import BaseRates from "./BaseRates.astro";
import Definition from "./Definition.astro";
import Exercise from "./Exercise.astro";
import Fact from "./Fact.astro";
import Figure from "./Figure.astro";
import Gap from "./Gap.astro";
import Guess from "./Guess.astro";
import GuidedPosts from "./GuidedPosts.astro";
import JudgedPairs from "./JudgedPairs.astro";
import Ledger from "./Ledger.astro";
import Living from "./Living.astro";
import MetricPicker from "./MetricPicker.astro";
import NetRoiFormula from "./NetRoiFormula.astro";
import Note from "./Note.astro";
import Own from "./Own.astro";
import Part from "./Part.astro";
import ReachOverlap from "./ReachOverlap.astro";
import Recorded from "./Recorded.astro";
import SealedGuess from "./SealedGuess.astro";
import Seen from "./Seen.astro";
import SharedAnswers from "./SharedAnswers.astro";
import Slip from "./Slip.astro";
import Source from "./Source.astro";
import Term from "./Term.astro";
import Use from "./Use.astro";
import WhoAnswers from "./WhoAnswers.astro";
import YourGuess from "./YourGuess.astro";

/** Every component that the text of a lesson may use, by the name it writes. */
export const LESSON_VOCABULARY = {
  a: Anchor,
  BaseRates,
  Definition,
  Exercise,
  Fact,
  Figure,
  Gap,
  Guess,
  GuidedPosts,
  Ledger,
  Living,
  MetricPicker,
  NetRoiFormula,
  Note,
  Own,
  Part,
  ReachOverlap,
  Recorded,
  Seen,
  WhoAnswers,
  SharedAnswers,
  JudgedPairs,
  SealedGuess,
  Slip,
  Source,
  Term,
  Use,
  YourGuess,
};
