/** A value at once, or a promise of one that has to wait for something: a file, say. */
export type Soon<Value> = Value | Promise<Value>;

/** Goes on with a value as soon as it is there: at once where nothing has to be waited for. */
export function after<Value, Next>(value: Soon<Value>, next: (value: Value) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All values, at once where none has to be waited for. */
export function together<Value>(values: readonly Soon<Value>[]): Soon<readonly Value[]> {
  const ready = values.filter((value): value is Value => !(value instanceof Promise));
  return ready.length === values.length ? ready : Promise.all(values);
}

/** What work comes to, or something else where it fails, at once or later. */
export function orElse<Value>(work: () => Soon<Value>, otherwise: (error: unknown) => Value): Soon<Value> {
  try {
    const value = work();
    return value instanceof Promise ? value.catch(otherwise) : value;
  } catch (error) {
    return otherwise(error);
  }
}
