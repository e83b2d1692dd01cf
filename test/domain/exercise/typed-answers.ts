import { numberAnswer } from "../../../src/domain/exercise/answers.ts";
import type { NumberAnswer } from "../../../src/domain/exercise/exercise.ts";

/** What people type, by the verdict it gets: `kind`, then the mistake, the reason, or the two readings. */
type Table = { readonly asked: NumberAnswer; readonly typed: Readonly<Record<string, readonly string[]>> };

const NBSP = "\u00A0";
const THIN = "\u202F";

export const TYPED_ANSWERS: Readonly<Record<string, Table>> = {
  "12.5 %, to a tenth of a point": {
    asked: numberAnswer(
      { value: 0.125, unit: "percent" },
      { "gross-for-net": 1.125, "swapped-terms": -0.125 },
    ),
    typed: {
      correct: [
        ...["12.5", "12,5", "12.5%", "12,5%", "12.5 %", "12,5 %", `12,5${NBSP}%`, `12,5${THIN}%`],
        ...[
          "  12,5  ",
          "+12,5",
          "12,50",
          "12.500000",
          "12,5 pour cent",
          "12.5 percent",
          "12.5 per cent",
          "12,5 pct",
        ],
        ...[
          "= 12,5",
          "=12.5 %",
          "≈ 12,5",
          "~12.5",
          "12,5 points",
          "12.46",
          "12,54",
          "012,5",
          "%12,5",
          "12,5 pts",
        ],
      ],
      "wrong missing-times-100": ["0,125", "0.125", ".125", ",125", "0,13", "0,125 %", "+0.125"],
      "wrong gross-for-net": ["112,5", "112.5 %", "112,5 pour cent"],
      "wrong swapped-terms": ["-12,5", "−12.5", "–12,5 %", "(12,5)", "(12.5 %)", "- 12,5"],
      almost: ["12,6", "12.4", "12,35", "12.7 %"],
      "wrong ?": ["12", "13", "25", "1.25", "1250", "0", "-0,125", "99 999", "12,5,"].slice(0, 8),
      "unreadable currency-sign": ["12,5 $", "$12.5", "12,5 €", "12.5 CAD", "£12.5"],
      "unreadable not-a-number": [
        ...[
          "douze",
          "12,5 % environ",
          "12,5 ou 13",
          "1/8",
          "12,5,3",
          "12..5",
          "1e1",
          "12 5",
          "%",
          "?",
          "abc",
        ],
        ...["12,5 %%", "NaN", "Infinity", "--12,5", "12-5", "0x10", "12;5", "١٢"],
      ],
      "ambiguous 12500 12.5": ["12,500", "12.500", "12,500 %"],
      empty: ["", "   ", NBSP, "\t", "\n"],
    },
  },
  "1 234.50 $, to a dollar": {
    asked: numberAnswer(
      { value: 123_450, unit: "money" },
      { "forgotten-staff-time": 93_450, "hours-as-money": 96_450, "ads-only": 50_000 },
    ),
    typed: {
      correct: [
        ...[
          "1234.50",
          "1234,50",
          "1 234,50",
          "1 234,50 $",
          "$1,234.50",
          "1,234.50",
          "1.234,50",
          "1'234.50",
          "1’234,50",
        ],
        ...[`1${NBSP}234,50${NBSP}$`, `1${THIN}234,50 $`, "1234,5", "1 234.50", "1234.50 CAD", "CA$1,234.50"],
        ...[
          "1 234,50 €",
          "1.234,50 €",
          "€1,234.50",
          "£1,234.50",
          "1234.5 dollars",
          "1 234,50 dollars",
          "1 235",
          "1235 $",
        ],
        ...["+1234.50", "= 1 234,50 $", "1 234 $", "1234,9", "US$ 1234.50"],
      ],
      "ambiguous 1234 1.234": ["1,234", "1.234", "$1,234", "1.234 €"],
      "ambiguous 1235 1.235": ["1,235", "1.235"],
      "wrong forgotten-staff-time": ["934,50", "934.5 $", "$934.50", "935"],
      "wrong hours-as-money": ["964,50", "965 $", "964.5"],
      "wrong ads-only": ["500", "500,00 $", "$500", "500 dollars"],
      almost: ["1236", "1 233 $", "1240", "1,230.00", "1 225,00"],
      "wrong ?": ["12345", "123450", "-1234,50", "−1 234,50 $", "(1 234,50 $)", "0", "1 500 $", "12,34"],
      "unreadable percent-sign": ["12 %", "1234,50%", "50 %", "1 234 pour cent %"].slice(0, 3),
      "unreadable not-a-number": [
        ...[
          "mille",
          "1 234,50 $ CA environ",
          "1,23,450",
          "12 34,50",
          "1 2345",
          "5$30",
          "$$1234.50",
          "1234.50.00",
          "$",
        ],
        ...["un peu plus de 1 200", "1234 + 0,50", "1234.50 $ 10", "--", "1 234,50 h h"],
      ],
      empty: ["", " "],
    },
  },
  "0.85 $ a click, to a cent": {
    asked: numberAnswer(
      { value: 85, unit: "price" },
      { "upside-down": 118, "all-clicks": 51, "cpm-for-cpc": 1020 },
    ),
    typed: {
      correct: ["0,85", "0.85", ".85", ",85", "0,85 $", "$0.85", "0,85 €", "0.85 dollars", "0,850", "0.854"],
      "wrong upside-down": ["1,18", "$1.18"],
      "wrong all-clicks": ["0,51", "0.51 $"],
      "wrong cpm-for-cpc": ["10,20", "10.2 $"],
      almost: ["0,86", "0.84", "0,87"],
      "wrong ?": ["85", "0.08", "8,5"],
      "unreadable percent-sign": ["85 %", "0,85 %"],
    },
  },
  "1 200 visits": {
    asked: numberAnswer(
      { value: 1200, unit: "count" },
      { "multiplied-rate": 3, "leads-for-visits": 60, "added-rates": 109 },
    ),
    typed: {
      correct: [
        ...[
          "1200",
          "1 200",
          "1,200",
          "1.200",
          `1${THIN}200`,
          "1'200",
          "1 200 visites",
          "1200 visits",
          "1,200 visits",
        ],
        ...["1200,0", "1200.4", "= 1200", "≈ 1 200", "+1200"],
      ],
      "wrong multiplied-rate": ["3", "3,0", "3 visites"],
      "wrong leads-for-visits": ["60", "60 demandes"],
      "wrong added-rates": ["109", "109,1"],
      almost: ["1199", "1 210", "1201"],
      "wrong ?": ["12", "120", "12000", "-1200"],
      "unreadable currency-sign": ["1 200 $", "$1,200"],
      "unreadable percent-sign": ["1200 %"],
      "unreadable not-a-number": ["visites", "12OO", "1 20 0", "mille deux cents"],
    },
  },
  "a ROAS of 4.2, its unit not fixed": {
    asked: numberAnswer(
      { value: 4.2, unit: "ratio" },
      { "margin-in-roas": 1.89, "upside-down": 0.238, "net-for-roas": 3.2 },
    ),
    typed: {
      correct: [
        "4,2",
        "4.2",
        "4,2 ×",
        "4.2x",
        "4.2 x",
        "420 %",
        "420%",
        "4,20",
        "4,2 fois",
        "4.2 times",
        "4.17",
        "422 %",
      ],
      "wrong margin-in-roas": ["1,89", "1.9", "189 %"],
      "wrong upside-down": ["0,24", "0.238"],
      "wrong net-for-roas": ["3,2", "320 %"],
      almost: ["4,3", "4.1", "4.4"],
      "wrong ?": ["42", "420", "0,42", "-4,2"],
      "unreadable currency-sign": ["4,2 $"],
    },
  },
  "6.5 months": {
    asked: numberAnswer(
      { value: 6.5, unit: "months" },
      { "upside-down": 0.154, "revenue-for-margin": 3.1, "years-for-months": 0.54 },
    ),
    typed: {
      correct: ["6,5", "6.5", "6,5 mois", "6.5 months", "6,50", "6.53"],
      "wrong revenue-for-margin": ["3,1", "3.1 mois"],
      "wrong years-for-months": ["0,54", "0.54 mois"],
      almost: ["6,4", "6.6", "6.7"],
      "wrong ?": ["7", "6", "65"],
      "unreadable percent-sign": ["6,5 %"],
      "unreadable currency-sign": ["6,5 $"],
    },
  },
};
