import { Component, type ReactNode } from "react";

/** What stands in the place of the pane. */
export interface PaneBoundaryProps {
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** Keeps a pane that does not come, or fails, from taking the page and its grid with it, and tries again when asked. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly hasFailed: boolean }> {
  override state: { readonly hasFailed: boolean } = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { onAgain, children } = this.props;
    if (!this.state.hasFailed) {
      return children;
    }
    const again = (): void => {
      onAgain();
      this.setState({ hasFailed: false });
    };
    return (
      <div className="pane-failed" role="alert">
        <h2>The pane could not be shown</h2>
        <p>The spreadsheet beside it works as before.</p>
        <button type="button" onClick={again}>
          Try again
        </button>
      </div>
    );
  }
}
