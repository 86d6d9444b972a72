/** Line drawings made of cells, one for each place. */
export const placeIcons = {
  today: (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <rect x="4" y="4" width="16" height="16" />
      <rect className="fill" x="8" y="8" width="8" height="8" />
    </svg>
  ),
  learn: (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <rect x="4" y="4" width="16" height="16" />
      <path d="M9 4v16M12.5 9H17M12.5 12.5H17" />
      <rect className="fill" x="4" y="4" width="5" height="5" />
    </svg>
  ),
  me: (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 4h16v16H4zM12 4v16M4 12h16" />
      <rect className="fill" x="4" y="4" width="8" height="8" />
      <rect className="fill" x="12" y="12" width="8" height="8" />
    </svg>
  ),
}
