import Anchor from "./Anchor.astro";
import BaseRates from "./BaseRates.astro";
import CafeFixes from "./CafeFixes.astro";
import ChanceCloud from "./ChanceCloud.astro";
import CreditModels from "./CreditModels.astro";
import DeadlineCycle from "./DeadlineCycle.astro";
import Definition from "./Definition.astro";
import Exercise from "./Exercise.astro";
import Fact from "./Fact.astro";
import Figure from "./Figure.astro";
import FormatRates from "./FormatRates.astro";
import FunnelTracker from "./FunnelTracker.astro";
import Gap from "./Gap.astro";
import GoalChain from "./GoalChain.astro";
import GoalLadder from "./GoalLadder.astro";
import GoalPace from "./GoalPace.astro";
import GoalSorting from "./GoalSorting.astro";
import Guess from "./Guess.astro";
import GuidedPosts from "./GuidedPosts.astro";
import Holdout from "./Holdout.astro";
import JudgedPairs from "./JudgedPairs.astro";
import KnownBetter from "./KnownBetter.astro";
import Ledger from "./Ledger.astro";
import Living from "./Living.astro";
import MetricPicker from "./MetricPicker.astro";
import NetRoiFormula from "./NetRoiFormula.astro";
import Note from "./Note.astro";
import OneLine from "./OneLine.astro";
import Own from "./Own.astro";
import OwnOutlook from "./OwnOutlook.astro";
import OwnRecord from "./OwnRecord.astro";
import OwnReport from "./OwnReport.astro";
import OwnScore from "./OwnScore.astro";
import OwnValues from "./OwnValues.astro";
import Part from "./Part.astro";
import PeopleAndGestures from "./PeopleAndGestures.astro";
import RangedCampaign from "./RangedCampaign.astro";
import ReachOverlap from "./ReachOverlap.astro";
import Recorded from "./Recorded.astro";
import ScoreAgreement from "./ScoreAgreement.astro";
import ScoreBases from "./ScoreBases.astro";
import ScoreChange from "./ScoreChange.astro";
import ScoreDesigner from "./ScoreDesigner.astro";
import ScoreGame from "./ScoreGame.astro";
import ScoreSlope from "./ScoreSlope.astro";
import SealedGuess from "./SealedGuess.astro";
import Seen from "./Seen.astro";
import SharedAnswers from "./SharedAnswers.astro";
import Slip from "./Slip.astro";
import SmartGoal from "./SmartGoal.astro";
import Source from "./Source.astro";
import StepGains from "./StepGains.astro";
import Tellings from "./Tellings.astro";
import Term from "./Term.astro";
import ToySheet from "./ToySheet.astro";
import TwoFunnels from "./TwoFunnels.astro";
import TwoRates from "./TwoRates.astro";
import Use from "./Use.astro";
import ValueLadder from "./ValueLadder.astro";
import ValueTags from "./ValueTags.astro";
import WhoAnswers from "./WhoAnswers.astro";
import YourGuess from "./YourGuess.astro";

/** Every component that the text of a lesson may use, by the name it writes. */
export const LESSON_VOCABULARY = {
  a: Anchor,
  BaseRates,
  CafeFixes,
  ChanceCloud,
  CreditModels,
  DeadlineCycle,
  Definition,
  Exercise,
  Fact,
  Figure,
  FormatRates,
  FunnelTracker,
  Gap,
  GoalChain,
  GoalLadder,
  GoalPace,
  GoalSorting,
  Guess,
  GuidedPosts,
  Holdout,
  JudgedPairs,
  KnownBetter,
  Ledger,
  Living,
  MetricPicker,
  NetRoiFormula,
  Note,
  OneLine,
  Own,
  OwnOutlook,
  OwnRecord,
  OwnReport,
  OwnScore,
  OwnValues,
  Part,
  PeopleAndGestures,
  RangedCampaign,
  ReachOverlap,
  Recorded,
  ScoreAgreement,
  ScoreBases,
  ScoreChange,
  ScoreDesigner,
  ScoreGame,
  ScoreSlope,
  SealedGuess,
  Seen,
  SharedAnswers,
  Slip,
  SmartGoal,
  Source,
  StepGains,
  Tellings,
  Term,
  ToySheet,
  TwoFunnels,
  TwoRates,
  Use,
  ValueLadder,
  ValueTags,
  WhoAnswers,
  YourGuess,
};
