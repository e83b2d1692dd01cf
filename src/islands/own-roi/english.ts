import { ownRoi } from "../../i18n/en/own-roi.ts";
import { OwnRoi as AnyOwnRoi } from "./OwnRoi.tsx";
import { speaking } from "./words.ts";

export const OwnRoi = speaking(ownRoi, AnyOwnRoi);
