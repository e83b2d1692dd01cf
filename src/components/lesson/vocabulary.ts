import Anchor from "./Anchor.astro";
import BaseRates from "./BaseRates.astro";
import DeadlineCycle from "./DeadlineCycle.astro";
import CreditModels from "./CreditModels.astro";
import CafeFixes from "./CafeFixes.astro";
import ChanceCloud from "./ChanceCloud.astro";
import Definition from "./Definition.astro";
import Exercise from "./Exercise.astro";
import Fact from "./Fact.astro";
import Figure from "./Figure.astro";
import FunnelTracker from "./FunnelTracker.astro";
import FormatRates from "./FormatRates.astro";
import Gap from "./Gap.astro";
import GoalChain from "./GoalChain.astro";
import GoalLadder from "./GoalLadder.astro";
import GoalPace from "./GoalPace.astro";
import GoalSorting from "./GoalSorting.astro";
import Guess from "./Guess.astro";
import GuidedPosts from "./GuidedPosts.astro";
import JudgedPairs from "./JudgedPairs.astro";
import KnownBetter from "./KnownBetter.astro";
import Holdout from "./Holdout.astro";
import Ledger from "./Ledger.astro";
import Living from "./Living.astro";
import MetricPicker from "./MetricPicker.astro";
import NetRoiFormula from "./NetRoiFormula.astro";
import Note from "./Note.astro";
import OneLine from "./OneLine.astro";
import Own from "./Own.astro";
import OwnOutlook from "./OwnOutlook.astro";
import OwnReport from "./OwnReport.astro";
import OwnValues from "./OwnValues.astro";
import OwnRecord from "./OwnRecord.astro";
import OwnScore from "./OwnScore.astro";
import Part from "./Part.astro";
import RangedCampaign from "./RangedCampaign.astro";
import ReachOverlap from "./ReachOverlap.astro";
import PeopleAndGestures from "./PeopleAndGestures.astro";
import Recorded from "./Recorded.astro";
import SealedGuess from "./SealedGuess.astro";
import ScoreAgreement from "./ScoreAgreement.astro";
import ScoreBases from "./ScoreBases.astro";
import ScoreChange from "./ScoreChange.astro";
import ScoreDesigner from "./ScoreDesigner.astro";
import ScoreGame from "./ScoreGame.astro";
import ScoreSlope from "./ScoreSlope.astro";
import Seen from "./Seen.astro";
import SharedAnswers from "./SharedAnswers.astro";
import Slip from "./Slip.astro";
import SmartGoal from "./SmartGoal.astro";
import Source from "./Source.astro";
import Tellings from "./Tellings.astro";
import Term from "./Term.astro";
import Use from "./Use.astro";
import ToySheet from "./ToySheet.astro";
import TwoRates from "./TwoRates.astro";
import WhoAnswers from "./WhoAnswers.astro";
import ValueLadder from "./ValueLadder.astro";
import ValueTags from "./ValueTags.astro";
import StepGains from "./StepGains.astro";
import Term from "./Term.astro";
import TwoFunnels from "./TwoFunnels.astro";
import YourGuess from "./YourGuess.astro";

/** Every component that the text of a lesson may use, by the name it writes. */
export const LESSON_VOCABULARY = {
  a: Anchor,
  BaseRates,
  CreditModels,
  CafeFixes,
  ChanceCloud,
  Definition,
  Exercise,
  Fact,
  Figure,
  FunnelTracker,
  FormatRates,
  Gap,
  GoalChain,
  GoalLadder,
  Guess,
  GuidedPosts,
  Holdout,
  Ledger,
  Living,
  MetricPicker,
  NetRoiFormula,
  Note,
  Own,
  OwnValues,
  OwnRecord,
  OwnScore,
  Part,
  ReachOverlap,
  PeopleAndGestures,
  Recorded,
  ScoreAgreement,
  ScoreBases,
  ScoreChange,
  ScoreDesigner,
  ScoreGame,
  ScoreSlope,
  Seen,
  WhoAnswers,
  SharedAnswers,
  JudgedPairs,
  SealedGuess,
  SmartGoal,
  GoalPace,
  DeadlineCycle,
  GoalSorting,
  RangedCampaign,
  KnownBetter,
  OwnOutlook,
  Tellings,
  OneLine,
  OwnReport,
  Slip,
  Source,
  StepGains,
  Term,
  Use,
  ValueLadder,
  ValueTags,
  TwoFunnels,
  ToySheet,
  TwoRates,
  YourGuess,
};
