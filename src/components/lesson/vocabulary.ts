import Anchor from "./Anchor.astro";
import ChanceCloud from "./ChanceCloud.astro";
import Definition from "./Definition.astro";
import Exercise from "./Exercise.astro";
import Fact from "./Fact.astro";
import Figure from "./Figure.astro";
import FormatRates from "./FormatRates.astro";
import Gap from "./Gap.astro";
import Guess from "./Guess.astro";
import JudgedPairs from "./JudgedPairs.astro";
import Ledger from "./Ledger.astro";
import Living from "./Living.astro";
import NetRoiFormula from "./NetRoiFormula.astro";
import Note from "./Note.astro";
import Own from "./Own.astro";
import OwnRecord from "./OwnRecord.astro";
import Part from "./Part.astro";
import Recorded from "./Recorded.astro";
import SealedGuess from "./SealedGuess.astro";
import Seen from "./Seen.astro";
import SharedAnswers from "./SharedAnswers.astro";
import Slip from "./Slip.astro";
import Source from "./Source.astro";
import Term from "./Term.astro";
import ToySheet from "./ToySheet.astro";
import TwoRates from "./TwoRates.astro";
import WhoAnswers from "./WhoAnswers.astro";
import YourGuess from "./YourGuess.astro";

/** Every component that the text of a lesson may use, by the name it writes. */
export const LESSON_VOCABULARY = {
  a: Anchor,
  ChanceCloud,
  Definition,
  Exercise,
  Fact,
  Figure,
  FormatRates,
  Gap,
  Guess,
  Ledger,
  Living,
  NetRoiFormula,
  Note,
  Own,
  OwnRecord,
  Part,
  Recorded,
  Seen,
  WhoAnswers,
  SharedAnswers,
  JudgedPairs,
  SealedGuess,
  Slip,
  Source,
  Term,
  ToySheet,
  TwoRates,
  YourGuess,
};
