import type { simulatorSharing as French } from "../fr/simulator-sharing.ts";

export const simulatorSharing: typeof French = {
  shareTitle: "Share or keep this plan",
  unnamed: "Unnamed plan",
  inLink:
    "The whole plan is written in the link, after the #, which browsers send to no server. Whoever opens it finds your exact figures and can change them without touching yours.",
  withMoves: (count) => (count === 1 ? "with the prepared step" : `with the ${count} prepared steps`),
  link: "Link",
  linkLength: (count) => `${count} characters`,
  copy: "Copy the link",
  copied: "The link is copied.",
  copyRefused:
    "The browser does not allow copying. The link is selected: press Ctrl + C (⌘ C on a Mac), or press and hold it.",
  ownDevice:
    "This page is served by your own device, so the link does not open elsewhere. To reach others, share the file.",
  qr: "QR code",
  qrLabel: (name) => (name ? `QR code of the link to “${name}”` : "QR code of the link to this plan"),
  qrNote: "Scan it with a phone’s camera. It is drawn here, without any outside service.",
  qrDense: "This plan is long and its code is fine: enlarge it, and come close to scan it.",
  qrTooLong: "This plan is too long for a code that scans easily. Share the link or the file.",
  enlarge: "Enlarge for the class",
  print: "Print",
  file: "File",
  fileNote: "A readable text, to keep or to attach to an email.",
  download: "Download (.json)",
  open: "Open a file (.json)",
  dropNote: "You can also drop a file anywhere on the page.",
  fileName: (name) => (name ? `retour-${name}` : "retour-plan"),
  close: "Close",

  received: {
    link: "A plan from a link",
    file: (file) => `A plan from “${file}”`,
    unreadLink: "This link could not be read",
    unreadFile: (file) => `“${file}” could not be read`,
    here: "This plan is already on the bench",
    opened: (name) => (name ? `“${name}” is open` : "The plan you received is open"),
    looking: (name) => (name ? `You are looking at “${name}”` : "You are looking at the plan you received"),
  },
  channels: (list) => `Channels: ${list}`,
  result: (roi, profit) => `Net ROI ${roi}, profit ${profit}, computed here.`,
  uncertain: (count) =>
    count === 1 ? "One assumption is given as a range." : `${count} assumptions are given as ranges.`,
  prepared: (count) => (count === 1 ? "One step is prepared in it." : `${count} steps are prepared in it.`),
  beside: (count) => (count === 1 ? "One saved plan comes with it." : `${count} saved plans come with it.`),
  ask: "Your work on the bench is not saved. What should happen with the plan you received?",
  askDamaged: "You can open what could be read.",
  askNoRoom:
    "Your work on the bench is not saved, and you already have 100 plans: there is no room for another. Download yours first, or look without replacing.",
  openKeeping: "Open it and save mine",
  openOnly: "Open it",
  look: "Look without replacing",
  cancel: "Leave it",
  openedNote: "The sample is still within reach: opening this can be undone.",
  keptAside: (name) => `Your work is saved as “${name}”.`,
  keptBeside: (count) =>
    count === 1 ? "One plan joins your saved plans." : `${count} plans join your saved plans.`,
  openedSaved: "The plan before it is among your saved plans; opening this can be undone too.",
  takeBack: "Undo opening",
  lookingNote: "Try what you like: your own plan stays as it is, and nothing here is kept until you open it.",
  backToMine: "Back to mine",
  ownName: "My plan",

  problems: {
    foreign: {
      what: "This is not a Retour plan.",
      how: "Ask the sender to share it again from the simulator.",
    },
    "cut-off": {
      what: "Its end is missing: it was probably cut off on the way, by a messaging program or an incomplete copy.",
      how: "Ask for it again, or have it sent as a file.",
    },
    altered: {
      what: "It did not arrive as it was sent: some characters have changed.",
      how: "Ask for it again, or have it sent as a file.",
    },
    "newer-version": {
      what: "It comes from a later version of the simulator; things this version does not know may be missing.",
      how: "Reload the page to update the simulator, then open it again.",
    },
    "too-large": {
      what: "It is far too long to be a plan.",
      how: "Check that it is the right file or link.",
    },
    "out-of-reach": {
      what: "What reads plans could not be loaded without a network.",
      how: "Open the link or file again when the network is back.",
    },
  },
  lost: {
    name: "The plan’s name",
    target: "The target ROI",
    frame: "The frame (months, sales cycle, order value, margin)",
    channels: "Channels",
    investment: "Investment lines",
    values: "Values besides the sales",
    ranges: "Uncertainty ranges",
    moves: "Prepared steps",
    saved: "Saved plans",
  },
  lostInstead: {
    nothing: (part) => `${part}: unreadable, left out.`,
    sample: (part) => `${part}: unreadable, replaced by the sample’s.`,
  },

  keepCopy: {
    refused:
      "This browser does not keep your work. It goes on in memory: take a copy before you close the page.",
    cleared: "What this browser kept has just been erased. What you see is intact: take a copy.",
    download: "Download my work (.json)",
  },
};
