import Anchor from "./Anchor.astro";
import Definition from "./Definition.astro";
import Exercise from "./Exercise.astro";
import Fact from "./Fact.astro";
import Figure from "./Figure.astro";
import Gap from "./Gap.astro";
import Guess from "./Guess.astro";
import Ledger from "./Ledger.astro";
import Living from "./Living.astro";
import NetRoiFormula from "./NetRoiFormula.astro";
import Note from "./Note.astro";
import Own from "./Own.astro";
import OwnScore from "./OwnScore.astro";
import Part from "./Part.astro";
import Recorded from "./Recorded.astro";
import ScoreAgreement from "./ScoreAgreement.astro";
import ScoreBases from "./ScoreBases.astro";
import ScoreChange from "./ScoreChange.astro";
import ScoreDesigner from "./ScoreDesigner.astro";
import ScoreGame from "./ScoreGame.astro";
import ScoreSlope from "./ScoreSlope.astro";
import Seen from "./Seen.astro";
import Slip from "./Slip.astro";
import Source from "./Source.astro";
import Term from "./Term.astro";
import YourGuess from "./YourGuess.astro";

/** Every component that the text of a lesson may use, by the name it writes. */
export const LESSON_VOCABULARY = {
  a: Anchor,
  Definition,
  Exercise,
  Fact,
  Figure,
  Gap,
  Guess,
  Ledger,
  Living,
  NetRoiFormula,
  Note,
  Own,
  OwnScore,
  Part,
  Recorded,
  ScoreAgreement,
  ScoreBases,
  ScoreChange,
  ScoreDesigner,
  ScoreGame,
  ScoreSlope,
  Seen,
  Slip,
  Source,
  Term,
  YourGuess,
};
