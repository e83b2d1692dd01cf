/** Id of the button that opens the sharing dialog: where the focus goes when a note about a received plan goes away. */
export const SHARE_BUTTON = "share-plan";
