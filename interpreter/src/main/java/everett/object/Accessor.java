package everett.object;

/** The value of an accessor property's slot; its parts are functions or undefined. */
public record Accessor(Object getter, Object setter) {}
