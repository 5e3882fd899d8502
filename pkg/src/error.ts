/** A call that can never work: an argument of the wrong type, or a module that cannot be loaded. */
export class AfterSalesUsageError extends Error {
  override name = 'AfterSalesUsageError';
}
