package everett.node;

import everett.machine.Frame;
import everett.machine.GlobalVariable;

/** Initialises a lexical declaration of a script. */
public final class GlobalDeclarationNode extends Node {
  private final GlobalVariable variable;
  private final Node value;

  public GlobalDeclarationNode(GlobalVariable variable, Node value) {
    this.variable = variable;
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    Object v = value.execute(frame);
    variable.value = v;
    return v;
  }
}
