import type { Model } from './model.ts'

/**
 * The model as the public may see it at an instant: no draft, no edition or article before its release (the boundary is inclusive), no
 * figure whose `first_in` edition is not out; what only such figures stood for is gone too. Everything derived is derived anew.
 */
export function released(model: Model, asOf: Date): Model {
  void asOf
  return model
}
