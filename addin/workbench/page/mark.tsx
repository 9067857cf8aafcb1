/** The mark: a level deck over a keel. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="2" y="7" width="20" height="3" rx="1.5" />
      <path d="M5 12h14l-5.500 6.300a2 2 0 0 1-3 0Z" />
    </svg>
  );
}
