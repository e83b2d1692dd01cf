import type { Plugin } from "vite";

const REACT = /\/react-dom-client\.production\.js$/;
const SIGNAL = /\b(\w+Exception) = Error\(formatProdErrorMessage\((\d+)\)\)/g;

/**
 * Makes the errors that React keeps as signals, and compares by identity only, without taking a stack. While an audit or a
 * debugger is attached, the first stack taken in a module has the browser parse all of it a second time to tell the lines apart:
 * three quarters of what React costs to start, on a page that is being measured. It changes nothing on one that is not.
 */
export function errorsWithoutStack(): Plugin {
  return {
    name: "retour:errors-without-stack",
    apply: "build",
    transform(code, id) {
      if (!REACT.test(id)) return undefined;
      if (code.search(SIGNAL) < 0)
        this.error(
          "React no longer makes its signals as it did: see whether they still take a stack, or take this out.",
        );
      return {
        code: code.replace(
          SIGNAL,
          "$1 = Object.create(Error.prototype, { message: { value: formatProdErrorMessage($2) } })",
        ),
        map: null,
      };
    },
  };
}
