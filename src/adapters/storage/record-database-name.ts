/** Where the browser keeps the record; by itself, so that who only asks whether there is one loads no more. */
export const RECORD_DATABASE = "retour-records";
