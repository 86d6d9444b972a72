/** Particles and copulas that a Korean answer may end with, longest first. */
const PARTICLES = [
  '이라고요',
  '이라고',
  '입니다',
  '이에요',
  '이예요',
  '라고요',
  '이다',
  '예요',
  '에요',
  '라고',
  '인데',
  '이요',
  '이야',
  '으로',
  '에서',
  '에게',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '로',
  '와',
  '과',
  '도',
  '만',
  '요',
  '다',
  '야',
]

/** `text` without each ending that it could have: one ending, never two. Given in normal form. */
export function withoutParticle(text: string): string[] {
  return PARTICLES.filter((particle) => text.endsWith(particle) && text.length > particle.length).map((particle) =>
    text.slice(0, -particle.length),
  )
}
