import type { Plan } from "../../domain/simulation/plan.ts";
import type { Channel, InvestmentLine } from "../../domain/simulation/scenario.ts";
import { checkMark } from "./checksum.ts";
import { writeFields } from "./field-codec.ts";
import {
  AMOUNT,
  CHANNEL,
  EXPOSURE,
  FRAME,
  MOVE,
  PLAN,
  RANGE,
  STAFF,
  UNIT_VALUE,
  VISITS,
} from "./plan-layout.ts";

/** Version of the links written here. */
export const LINK_VERSION = 1;

/** Letters at the end of each record that check it alone, so that what is whole in a damaged link can still be read. */
export const RECORD_CHECK = 2;

/** Letters at the end of a link that check all of it. */
export const LINK_CHECK = 6;

/**
 * A plan as the fragment of an address, without its `#`: `p1.`, a record for each part, and a check of the whole. It
 * carries every input to its last digit and nothing that is computed, so that it opens alike when the sample has changed.
 *
 * Plain text rather than a compressed one: as long for two or three channels, smaller in a QR code (which packs capitals
 * and digits in 5.5 bits and base 64 in 8), and a link that lost its end still says what came before.
 */
export function writePlanLink(plan: Plan): string {
  const text = `p${LINK_VERSION}.${planRecords(plan).map(withCheck).join("/")}/Z`;
  return text + checkMark(text, LINK_CHECK);
}

function planRecords(plan: Plan): readonly string[] {
  const { scenario } = plan;
  const { unitValues } = scenario;
  return [
    `P${writeFields(PLAN, plan)}`,
    `S${writeFields(FRAME, scenario)}`,
    ...scenario.channels.map(channelRecord),
    ...scenario.investment.map(lineRecord),
    // A list that is there and empty is not the same as none.
    ...(unitValues?.length === 0 ? ["U"] : []),
    ...(unitValues ?? []).map((value) => `U${writeFields(UNIT_VALUE, value)}`),
    ...plan.assumptions.map(({ input, range }) => `R${writeFields(RANGE, { input, ...range })}`),
    ...plan.moves.map((move) => `M${writeFields(MOVE, move)}`),
  ];
}

function channelRecord(channel: Channel): string {
  const { traffic } = channel;
  const own = writeFields(CHANNEL, { ...channel, id: channel.id === channel.platform ? "" : channel.id });
  return traffic.from === "visits"
    ? `V${own}*${writeFields(VISITS, traffic)}`
    : `C${own}*${writeFields(EXPOSURE, traffic)}`;
}

function lineRecord(line: InvestmentLine): string {
  const id = line.id === line.kind ? "" : line.id;
  return line.kind === "staff"
    ? `H${writeFields(STAFF, { ...line, id })}`
    : `L${writeFields(AMOUNT, { ...line, id })}`;
}

function withCheck(record: string): string {
  return record + checkMark(record, RECORD_CHECK);
}
