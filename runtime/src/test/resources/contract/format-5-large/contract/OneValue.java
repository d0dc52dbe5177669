package contract;

public record OneValue(String name, double weight) {}
