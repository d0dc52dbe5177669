// Prints what a program sees of an error; the AI SDK also hands out some that are none of JavaScript's.
export function failure(what) {
  return (error) => {
    const name = error instanceof Error ? error.name === "Error" ? error.constructor.name : error.name : "object";
    console.log(`${what}:`, name, error.message);
  };
}
