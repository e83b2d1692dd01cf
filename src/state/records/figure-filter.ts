import { atom } from "nanostores";
import { type FigureFilter, NO_FILTER } from "../../domain/record/filter-figures.ts";

/** Which figures the grid shows; kept for the visit, so that another view may be looked at between. */
export const $figureFilter = atom<FigureFilter>(NO_FILTER);
