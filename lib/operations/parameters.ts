import { DEFAULT_PARAMETERS_ID, DEFAULT_WEIGHTS } from '../domain/study/scheduling'

/** The weights of a parameter set. Only the defaults exist until the optimiser makes others. */
export function weightsOf(parametersId: string): readonly number[] {
  if (parametersId !== DEFAULT_PARAMETERS_ID) throw new Error(`parameter set ${parametersId} does not exist`)
  return DEFAULT_WEIGHTS
}
