import { type FunctionDefinition, signatureOf } from "../../../core/index.ts";

/** One function: how it is written, what it does, what it takes, an example. */
export function FunctionHelp({ definition }: { readonly definition: FunctionDefinition }) {
  return (
    <section className="function">
      <h3>
        <code>
          {definition.name}
          <span className="arguments">{signatureOf(definition).slice(definition.name.length)}</span>
        </code>
      </h3>
      <p>{definition.summary}</p>
      <dl>
        {definition.parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt>{parameter.name}</dt>
            <dd>{parameter.help}</dd>
          </div>
        ))}
        <div>
          <dt>Result</dt>
          <dd>{definition.result}</dd>
        </div>
      </dl>
      <pre>
        <code>{definition.example}</code>
      </pre>
    </section>
  );
}
