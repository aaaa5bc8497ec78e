/** What a form shows besides its fields. */
export function Frame({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section
      aria-label={title}
      style={{
        background: 'var(--theme-elevation-50)',
        borderRadius: 6,
        marginBottom: 24,
        padding: 20,
      }}
    >
      <h4 style={{ margin: '0 0 8px' }}>{title}</h4>
      {children}
    </section>
  );
}
